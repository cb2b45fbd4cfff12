package dev.wiredesk.text.linking;

/**
 * An item of the knowledge base that an entity may be.
 *
 * @param wikidataId such as "Q30"
 * @param score how sure it is, 0 to 1; what is missing to 1 goes to the others and to an item that
 *     the base does not hold
 */
public record LinkCandidate(String wikidataId, String label, float score) {}
