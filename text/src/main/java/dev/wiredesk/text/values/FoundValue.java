package dev.wiredesk.text.values;

import dev.wiredesk.schemas.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that gives a date, an amount or a quantity.
 *
 * @param from index of the first token in its text
 * @param to index after the last token
 * @param value normalised, or null where text and date do not settle it
 */
public record FoundValue(EntityType type, int from, int to, @Nullable String value) {}
