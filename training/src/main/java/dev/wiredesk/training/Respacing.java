package dev.wiredesk.training;

/**
 * A text with spaces around the hyphens, apostrophes and slashes inside its words and after the
 * full stops inside its abbreviations, and the way from places of the one to places of the other.
 */
final class Respacing {
  private final StringBuilder respaced = new StringBuilder();
  private final int[] places;

  Respacing(String text) {
    places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean mark = isInside(text, i) && isMark(text, i);
      if (mark) {
        respaced.append(' ');
      }
      places[i] = respaced.length();
      respaced.append(text.charAt(i));
      if (mark || (text.charAt(i) == '.' && isInside(text, i))) {
        respaced.append(' ');
      }
    }
    places[text.length()] = respaced.length();
  }

  String text() {
    return respaced.toString();
  }

  int start(int index) {
    return places[index];
  }

  int end(int index) {
    return places[index - 1] + 1;
  }

  private static boolean isInside(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  /** Not the apostrophe of "Ruiz's" and "don't". */
  private static boolean isMark(String text, int i) {
    return switch (text.charAt(i)) {
      case '-', '/', '&' -> true;
      case '’', '\'' -> i + 2 < text.length() && Character.isLetter(text.charAt(i + 2));
      default -> false;
    };
  }
}
