package dev.wiredesk.text;

import java.text.Normalizer;

/** Brings text into the form that offsets count in: NFC, and no lone surrogates. */
final class NormalForm {
  /**
   * Ordering the marks on one letter costs their number squared: longer runs are taken in parts.
   */
  private static final int MOST_MARKS = 64;

  private NormalForm() {}

  static String of(String text) {
    String whole = withoutLoneSurrogates(text);
    if (isLatin1(whole)) {
      return whole;
    }
    StringBuilder result = new StringBuilder(whole.length());
    int from = 0;
    while (from < whole.length()) {
      int to = endOfPart(whole, from);
      result.append(Normalizer.normalize(whole.substring(from, to), Normalizer.Form.NFC));
      from = to;
    }
    return result.toString();
  }

  private static boolean isLatin1(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
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
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** UTF-8 has no form for them: they would change on the way through a topic. */
  private static String withoutLoneSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceLoneSurrogates(text);
      }
    }
    return text;
  }

  private static String replaceLoneSurrogates(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(result::appendCodePoint);
    return result.toString();
  }
}
