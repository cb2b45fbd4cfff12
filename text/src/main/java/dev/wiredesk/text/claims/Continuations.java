package dev.wiredesk.text.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a content that began before its cue goes on after it: "We won," she said, "at last."
 */
final class Continuations {
  private static final int SHORTEST = 3;

  private final Clauses clauses;

  Continuations(Clauses clauses) {
    this.clauses = clauses;
  }

  /** The content with what goes on at {@code after}, if anything does. */
  List<Range> add(Passage p, Range first, int after) {
    Range second =
        p.quotations().closesAt(first.to() - 1) ? quotation(p, after, false) : clause(p, after);
    return second == null ? List.of(first) : List.of(first, second);
  }

  private @Nullable Range clause(Passage p, int after) {
    if (!p.is(after, WordClass.COMMA) || clauses.begins(p, after + 1)) {
      return null;
    }
    int end = clauses.end(p, after + 1, after);
    return end > after + SHORTEST ? new Range(after + 1, end) : null;
  }

  /** In this sentence, or at the start of the next one. */
  static @Nullable Range quotation(Passage p, int after, boolean nextParagraph) {
    Range here = Contents.quotationAfter(p, after);
    if (here != null) {
      return here;
    }
    boolean ends = p.is(after, WordClass.STOP) && after + 1 == p.to();
    return ends ? following(p, p.to(), nextParagraph) : null;
  }

  /**
   * The quotation that begins at the token, outside of the sentence, and names no speaker of its
   * own; in the next paragraph only if it is all of that paragraph.
   */
  static @Nullable Range following(Passage p, int next, boolean nextParagraph) {
    Range quoted = p.quotations().opensAt(next) ? p.quotations().at(next) : null;
    if (quoted == null || !isLeftAlone(p.words(), quoted)) {
      return null;
    }
    if (!p.words().beginsParagraph(next)) {
      return quoted;
    }
    boolean whole = quoted.to() >= p.words().size() || p.words().beginsParagraph(quoted.to());
    return nextParagraph && whole ? quoted : null;
  }

  /** Whether nobody else is named as the speaker right after the quotation. */
  private static boolean isLeftAlone(Words words, Range quoted) {
    int next = quoted.to();
    if (next >= words.size() || words.beginsParagraph(next)) {
      return true;
    }
    String last = words.lowerCase(next - 2);
    return last.equals(".") || (last.equals("?") && words.isCapital(next));
  }
}
