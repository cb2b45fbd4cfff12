package dev.wiredesk.ingest.article;

import java.text.Normalizer;

/**
 * Text as the contract wants it: NFC, line feeds for line ends, no control characters, no lone
 * surrogates. PostgreSQL refuses NUL and UTF-8 has no form for lone surrogates, so neither may
 * reach a topic.
 */
final class CleanText {
  /**
   * Ordering the marks on one letter costs their number squared: longer runs are taken in parts.
   */
  private static final int MOST_MARKS = 64;

  private static final char NEXT_LINE = '\u0085';
  private static final int FIRST_MARK = 0x300;

  private CleanText() {}

  /** Text of several lines. */
  static String lines(String text) {
    return normal(withoutControls(text.replace("\r\n", "\n"))).strip();
  }

  /** Text of one line: every run of white space becomes one space. */
  static String line(String text) {
    return lines(text).replaceAll("\\s+", " ");
  }

  private static String withoutControls(String text) {
    int clean = 0;
    while (clean < text.length() && isKept(text.charAt(clean))) {
      clean++;
    }
    return clean == text.length() ? text : rewritten(text);
  }

  private static boolean isKept(char c) {
    return c == '\n' || c == '\t' || !(Character.isISOControl(c) || Character.isSurrogate(c));
  }

  private static String rewritten(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\r' || c == NEXT_LINE ? '\n' : c)
        .filter(CleanText::isKept)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  private static boolean isKept(int codePoint) {
    return codePoint > Character.MAX_VALUE || isKept((char) codePoint);
  }

  private static String normal(String text) {
    if (text.chars().allMatch(c -> c < FIRST_MARK)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int to = endOfPart(text, from);
      result.append(Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC));
      from = to;
    }
    return result.toString();
  }

  private static int endOfPart(String text, int from) {
    int marks = 0;
    int i = from;
    while (i < text.length() && marks < MOST_MARKS) {
      int codePoint = text.codePointAt(i);
      marks = isMark(codePoint) ? marks + 1 : 0;
      i += Character.charCount(codePoint);
    }
    return i;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
