package dev.wiredesk.text.tokens;

import java.util.regex.Pattern;

/** White space inside a name or title that runs over a line. */
public final class WhiteSpace {
  private static final Pattern RUN = Pattern.compile("\\s+");

  private WhiteSpace() {}

  /** The text with each run of white space as one space. */
  public static String folded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean single = c == ' ' && i + 1 < text.length() && text.charAt(i + 1) != ' ';
      if (c <= ' ' && !single) {
        return RUN.matcher(text).replaceAll(" ");
      }
    }
    return text;
  }
}
