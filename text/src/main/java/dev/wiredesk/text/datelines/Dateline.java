package dev.wiredesk.text.datelines;

import org.jspecify.annotations.Nullable;

/**
 * The lines of byline and dateline at the head of a body.
 *
 * @param end UTF-16 index where the text that tells something begins; 0 without any such line
 * @param firstToken index of the token that begins there
 * @param place where the article was written, as it stands: "NAIROBI, Kenya"
 */
public record Dateline(int end, int firstToken, @Nullable String place) {
  static final Dateline NONE = new Dateline(0, 0, null);
}
