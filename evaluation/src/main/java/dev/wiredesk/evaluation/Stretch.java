package dev.wiredesk.evaluation;

import java.util.BitSet;
import java.util.List;

/** Part of a text in code points, end exclusive. */
record Stretch(int start, int end) implements Comparable<Stretch> {
  private static final String MARKS = "“”\",.;:";
  private static final String UNCOUNTED = "“”\"‘’,.";

  @Override
  public int compareTo(Stretch other) {
    int byStart = Integer.compare(start, other.start);
    return byStart == 0 ? Integer.compare(end, other.end) : byStart;
  }

  /** The stretches in order, without quotation marks, stops and space at their ends. */
  static List<Stretch> trimmed(List<Stretch> stretches, CodePoints text) {
    return stretches.stream()
        .map(s -> s.trimmed(text))
        .filter(s -> s.start < s.end)
        .sorted()
        .toList();
  }

  private Stretch trimmed(CodePoints text) {
    int from = start;
    int to = Math.min(end, text.length());
    while (from < to && isMark(text.at(from))) {
      from++;
    }
    while (to > from && isMark(text.at(to - 1))) {
      to--;
    }
    return new Stretch(from, to);
  }

  /** The places of what can be read in the stretches: neither space nor quotation mark nor stop. */
  static BitSet letters(List<Stretch> stretches, CodePoints text) {
    BitSet letters = new BitSet(text.length());
    for (Stretch stretch : stretches) {
      for (int i = stretch.start; i < Math.min(stretch.end, text.length()); i++) {
        if (!isSpace(text.at(i)) && UNCOUNTED.indexOf(text.at(i)) < 0) {
          letters.set(i);
        }
      }
    }
    return letters;
  }

  private static boolean isMark(int codePoint) {
    return isSpace(codePoint) || MARKS.indexOf(codePoint) >= 0;
  }

  /** Java calls neither no-break spaces nor U+0085 white space. */
  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }
}
