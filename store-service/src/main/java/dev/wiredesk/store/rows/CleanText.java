package dev.wiredesk.store.rows;

/**
 * Text that PostgreSQL takes: it refuses NUL, and UTF-8 has no form for half a surrogate pair. Both
 * become U+FFFD, the replacement character.
 */
final class CleanText {
  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  static String of(String text) {
    int first = firstUnclean(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text);
    for (int i = first; i >= 0; i = firstUnclean(text, i + 1)) {
      clean.setCharAt(i, REPLACEMENT);
    }
    return clean.toString();
  }

  private static int firstUnclean(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }
}
