package dev.wiredesk.text.tokens;

/**
 * A word, number or mark of punctuation.
 *
 * @param start first UTF-16 index in the text
 * @param end UTF-16 index after the last one
 * @param text the characters between them
 */
public record Token(int start, int end, String text) {}
