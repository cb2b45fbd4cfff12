package dev.wiredesk.store.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short stretch of the body, where most of the words are. Offsets count code points of the body,
 * as everywhere in the contract.
 *
 * @param marks where words that were looked for begin and end, in code points of the body
 */
record Snippet(int start, int end, String exact, List<List<Integer>> marks) {
  private static final int LENGTH = 240;
  private static final int LEAD = 40;
  private static final int START_MARK = 0xE000;
  private static final int END_MARK = 0xE001;

  /**
   * Finds the best stretch.
   *
   * @param body the beginning of the body
   * @param marked the same length of text with U+E000 before and U+E001 after each word, or null
   */
  static Snippet of(String body, @Nullable String marked) {
    int[] points = body.codePoints().toArray();
    List<List<Integer>> marks = marked == null ? List.of() : marks(marked, points.length);
    int wanted = marks.isEmpty() ? 0 : Math.max(0, bestStart(marks) - LEAD);
    int start = wanted == 0 ? 0 : afterSpace(points, wanted);
    int end = beforeSpace(points, start, Math.min(points.length, start + LENGTH));
    List<List<Integer>> within =
        marks.stream().filter(mark -> mark.get(0) >= start && mark.get(1) <= end).toList();
    return new Snippet(start, end, new String(points, start, end - start), within);
  }

  /** None if the text between the marks is not the body's, character by character. */
  private static List<List<Integer>> marks(String marked, int expectedLength) {
    List<List<Integer>> marks = new ArrayList<>();
    int position = 0;
    int open = -1;
    for (int point : marked.codePoints().toArray()) {
      switch (point) {
        case START_MARK -> open = position;
        case END_MARK -> marks.add(List.of(open, position));
        default -> position++;
      }
    }
    return position == expectedLength ? marks : List.of();
  }

  /** The mark after which most others follow within the length of a snippet; the first of such. */
  private static int bestStart(List<List<Integer>> marks) {
    int best = 0;
    int most = 0;
    int last = 0;
    for (int first = 0; first < marks.size(); first++) {
      int limit = marks.get(first).get(0) + LENGTH - LEAD;
      while (last < marks.size() && marks.get(last).get(1) <= limit) {
        last++;
      }
      if (last - first > most) {
        most = last - first;
        best = first;
      }
    }
    return marks.get(best).get(0);
  }

  private static int afterSpace(int[] points, int wanted) {
    for (int i = wanted; i < Math.min(points.length, wanted + LEAD); i++) {
      if (Character.isWhitespace(points[i - 1])) {
        return i;
      }
    }
    return wanted;
  }

  private static int beforeSpace(int[] points, int start, int wanted) {
    if (wanted == points.length) {
      return wanted;
    }
    for (int i = wanted; i > Math.max(start, wanted - LEAD); i--) {
      if (Character.isWhitespace(points[i])) {
        return i;
      }
    }
    return wanted;
  }
}
