package dev.wiredesk.store.rows;

/** Shortens text without splitting a character. */
final class Cut {
  private Cut() {}

  /**
   * @param longest in UTF-16 units
   */
  static String to(int longest, String text) {
    if (text.length() <= longest) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splits ? longest - 1 : longest);
  }
}
