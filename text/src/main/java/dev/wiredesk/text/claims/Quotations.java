package dev.wiredesk.text.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of one text, marks included. One that is still open at the end of its paragraph
 * goes on where the next paragraph begins with a mark, and ends there otherwise.
 */
final class Quotations {
  private static final int NONE = -1;

  private final Words words;
  private final List<Range> ranges = new ArrayList<>();
  private final int[] of;
  private int open = NONE;
  private int openSingle = NONE;

  Quotations(Words words) {
    this.words = words;
    this.of = new int[words.size()];
    Arrays.fill(of, NONE);
    for (int i = 0; i < words.size(); i++) {
      read(i);
    }
    close(words.size());
  }

  /** In the order in which they end. */
  List<Range> all() {
    return Collections.unmodifiableList(ranges);
  }

  /** The quotation that the token is in, marks included. */
  @Nullable Range at(int index) {
    return index < 0 || index >= of.length || of[index] == NONE ? null : ranges.get(of[index]);
  }

  boolean covers(int index) {
    return index >= 0 && index < of.length && of[index] != NONE;
  }

  /** Whether the token is the first mark of a quotation. */
  boolean opensAt(int index) {
    Range range = at(index);
    return range != null && range.from() == index;
  }

  /** Whether the token is the last of a quotation. */
  boolean closesAt(int index) {
    Range range = at(index);
    return range != null && range.to() == index + 1;
  }

  private void read(int i) {
    boolean mark = isDouble(words.lowerCase(i));
    if (words.beginsParagraph(i)) {
      openSingle = NONE;
      if (open != NONE && !mark) {
        close(i);
      } else if (open != NONE) {
        return;
      }
    }
    if (mark) {
      readDouble(i);
    } else if (open == NONE) {
      readSingle(i);
    }
  }

  private void readDouble(int i) {
    boolean begins =
        !words.lowerCase(i).equals("”") && (open == NONE || words.lowerCase(i).equals("“"));
    if (begins) {
      close(i);
      open = i;
      openSingle = NONE;
    } else if (open != NONE) {
      close(i + 1);
    }
  }

  private void close(int end) {
    if (open != NONE && end > open + 1) {
      add(open, end);
    }
    open = NONE;
  }

  private void readSingle(int i) {
    String mark = words.lowerCase(i);
    boolean single = mark.equals("'") || mark.equals("‘") || mark.equals("’");
    if (!single) {
      return;
    }
    if (openSingle == NONE) {
      openSingle = !mark.equals("’") && words.spaceBefore(i) && !words.spaceAfter(i) ? i : NONE;
    } else if (closesSingle(i)) {
      add(openSingle, i + 1);
      openSingle = NONE;
    }
  }

  /**
   * After a letter, the mark may be the apostrophe of a plural: then it is not taken for an end.
   */
  private boolean closesSingle(int i) {
    boolean afterMark = ",.?!…".indexOf(words.firstCharacter(i - 1)) >= 0;
    boolean beforeMark = i + 1 >= words.size() || ",.;:".indexOf(words.firstCharacter(i + 1)) >= 0;
    boolean plural = words.lowerCase(i - 1).endsWith("s");
    return !words.spaceBefore(i) && i > openSingle + 1 && (afterMark || beforeMark || !plural);
  }

  private void add(int from, int to) {
    for (int i = from; i < to; i++) {
      of[i] = ranges.size();
    }
    ranges.add(new Range(from, to));
  }

  private static boolean isDouble(String word) {
    return word.equals("\"")
        || word.equals("“")
        || word.equals("”")
        || word.equals("«")
        || word.equals("»");
  }
}
