package dev.wiredesk.text.values;

/**
 * A unit of measurement as read from tokens.
 *
 * @param to index after the last token
 */
record Unit(String code, int to) {}
