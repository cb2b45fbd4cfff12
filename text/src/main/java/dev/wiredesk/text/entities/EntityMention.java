package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;

/**
 * A stretch of tokens that names something.
 *
 * @param from index of the first token in its {@link dev.wiredesk.text.tokens.TokenizedText}
 * @param to index after the last token
 */
public record EntityMention(EntityType type, int from, int to) {}
