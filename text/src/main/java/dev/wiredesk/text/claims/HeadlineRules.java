package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributions that only headlines make: a speaker and a colon, or a colon and a speaker. */
final class HeadlineRules {
  private static final Cue COLON =
      new Cue(":", false, CueClass.ASSERT, EnumSet.noneOf(Frame.class));

  private static final int LONGEST_SPEAKER = 5;
  private static final int SHORTEST_CLAIM = 3;

  private HeadlineRules() {}

  static void find(Passage p, List<Attribution> found) {
    for (int i = p.from() + 1; i < p.to() - 1; i++) {
      if (p.is(i, ":") && !p.isQuoted(i)) {
        add(p, i, found);
        return;
      }
    }
  }

  private static void add(Passage p, int colon, List<Attribution> found) {
    int end = p.is(p.to() - 1, WordClass.STOP) ? p.to() - 1 : p.to();
    Range left = new Range(p.from(), colon);
    Range right = new Range(colon + 1, end);
    Range cue = new Range(colon, colon + 1);
    if (speaksFirst(p, left, right)) {
      found.add(attribution(left, cue, right));
    } else if (isSpeaker(p, right) && left.to() - left.from() >= SHORTEST_CLAIM) {
      found.add(attribution(right, cue, left));
    }
  }

  private static Attribution attribution(Range source, Range cue, Range content) {
    return new Attribution(source, cue, List.of(content), COLON, false, null);
  }

  /**
   * "Syria: army moves" names a place, not a speaker: it takes a role or a first person to tell.
   */
  private static boolean speaksFirst(Passage p, Range left, Range right) {
    if (left.to() - left.from() > LONGEST_SPEAKER || right.to() - right.from() < SHORTEST_CLAIM) {
      return false;
    }
    return isSpeaker(p, left) || p.quotationFrom(right.from()) != null || speaksOfItself(p, right);
  }

  private static boolean speaksOfItself(Passage p, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (p.is(i, "we") || p.is(i, "i") || p.is(i, "our") || p.is(i, "my")) {
        return !p.isQuoted(i);
      }
    }
    return false;
  }

  private static boolean isSpeaker(Passage p, @Nullable Range range) {
    if (range == null || range.isEmpty() || range.to() - range.from() > LONGEST_SPEAKER) {
      return false;
    }
    int last = range.to() - 1;
    return p.is(last, WordClass.QUANTITY)
        || p.is(last, WordClass.UNNAMED)
        || p.is(last, WordClass.SPEAKER);
  }
}
