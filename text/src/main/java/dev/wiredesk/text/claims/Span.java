package dev.wiredesk.text.claims;

/**
 * A stretch of one text.
 *
 * @param start first UTF-16 index
 * @param end UTF-16 index after the last one
 */
public record Span(int start, int end) {}
