package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;

/**
 * One place where an article refers to an entity.
 *
 * @param start first UTF-16 index in the field's text
 * @param end UTF-16 index after the last one
 */
public record FoundMention(TextField field, int start, int end, MentionKind kind) {}
