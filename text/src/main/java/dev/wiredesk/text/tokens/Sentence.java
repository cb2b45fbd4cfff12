package dev.wiredesk.text.tokens;

/**
 * A run of tokens that belong together.
 *
 * @param from index of the first token in its {@link TokenizedText}
 * @param to index after the last token
 */
public record Sentence(int from, int to) {}
