package dev.wiredesk.launcher.publish;

/**
 * One article on its way: JSON on one line, and where it was read, for messages.
 *
 * @param place such as {@code news.jsonl:17} or {@code letter.txt}
 */
record SourceLine(String place, String json) {}
