package dev.wiredesk.text.tokens;

/** What a character is to the tokenizer. Indexes are UTF-16; a lone surrogate is a symbol. */
final class Characters {
  private static final String CLOSING = "\"”’'»)]}";
  private static final String OPENING = "\"“‘'«([{";

  private Characters() {}

  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Control characters, no-break and zero-width spaces count as space: no word contains them. */
  static boolean isSpace(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return c == 0x200B || c == 0xFEFF || c < 0xA0 || Character.isSpaceChar(c);
  }

  static boolean isWordAt(String text, int index) {
    if (index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    if (c < 0x80) {
      return isAsciiLetter(c) || isDigit(c);
    }
    return isWordCodePoint(text.codePointAt(index));
  }

  private static boolean isWordCodePoint(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == 0xAD;
  }

  static boolean isLetterAt(String text, int index) {
    return index < text.length() && index >= 0 && Character.isLetter(text.codePointAt(index));
  }

  static boolean isUpperAt(String text, int index) {
    return index < text.length() && Character.isUpperCase(text.codePointAt(index));
  }

  static boolean isDigitAt(String text, int index) {
    return index < text.length() && index >= 0 && isDigit(text.charAt(index));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
  }

  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }
}
