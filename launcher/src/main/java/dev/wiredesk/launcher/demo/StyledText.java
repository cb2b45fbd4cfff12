package dev.wiredesk.launcher.demo;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A text with a style for each of its code points, as the contract counts them. */
final class StyledText {
  private final int[] points;
  private final Style[] styles;

  StyledText(String text) {
    points = text.codePoints().toArray();
    styles = new Style[points.length];
    Arrays.fill(styles, Style.PLAIN);
  }

  void mark(int start, int end, UnaryOperator<Style> change) {
    for (int i = Math.max(0, start); i < Math.min(end, styles.length); i++) {
      styles[i] = change.apply(styles[i]);
    }
  }

  /** The text in lines no longer than the width, broken at spaces and line ends. */
  String wrapped(int width, boolean colours, String indent) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    while (start < points.length) {
      int end = endOfLine(start, width);
      out.append(indent);
      append(start, end, colours, out);
      out.append('\n');
      start = end < points.length && Character.isWhitespace(points[end]) ? end + 1 : end;
    }
    return out.toString();
  }

  private int endOfLine(int start, int width) {
    int lastSpace = -1;
    for (int i = start; i < points.length; i++) {
      if (points[i] == '\n') {
        return i;
      }
      if (i - start >= width) {
        return lastSpace > start ? lastSpace : i;
      }
      if (Character.isWhitespace(points[i])) {
        lastSpace = i;
      }
    }
    return points.length;
  }

  private void append(int start, int end, boolean colours, StringBuilder out) {
    Style current = Style.PLAIN;
    for (int i = start; i < end; i++) {
      if (colours && !styles[i].equals(current)) {
        current = styles[i];
        out.append(current.escape());
      }
      out.appendCodePoint(points[i]);
    }
    if (!current.equals(Style.PLAIN)) {
      out.append(Style.PLAIN.escape());
    }
  }
}
