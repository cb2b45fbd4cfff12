package dev.wiredesk.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * What makes two articles the same one: the {@code uri} given, else the canonical web address, else
 * the content. Never time, chance or order, so that a retry after a lost answer is harmless.
 */
final class Identity {
  /** Longest uri, in UTF-16 units: it is a record key and part of web addresses. */
  private static final int LONGEST = 2048;

  private Identity() {}

  /** Checks a uri that the producer gave; it is kept as it is. */
  static String given(String uri) throws FieldProblem {
    if (uri.isEmpty() || uri.length() > LONGEST) {
      throw new FieldProblem("'uri' must have 1 to " + LONGEST + " characters, or be left out");
    }
    if (!uri.equals(CleanText.line(uri)) || uri.chars().anyMatch(Character::isWhitespace)) {
      throw new FieldProblem(
          "'uri' must be in Unicode's form NFC, without white space and control characters");
    }
    return uri;
  }

  static String derived(@Nullable String url, ArticleText text) {
    return url != null && url.length() <= LONGEST ? url : "wiredesk:" + text.id();
  }
}
