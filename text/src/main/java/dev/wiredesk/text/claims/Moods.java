package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.Modality;
import dev.wiredesk.schemas.Polarity;
import java.util.List;
import java.util.Set;

/** Whether a claimant holds the content true, and whether it happened, will, may or should. */
final class Moods {
  /** Negation and mood of a claim show in its first clause; what comes later qualifies it. */
  private static final int FARTHEST = 25;

  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "neither", "nor", "no", "without", "cannot", "nowhere");

  private final Words words;

  Moods(Words words) {
    this.words = words;
  }

  Polarity polarity(Attribution a) {
    boolean flipped = flips(a.cue().cueClass()) != a.negated();
    boolean negated = flipped != negates(a.content());
    return negated ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /** Whether who does this holds the content untrue. */
  private static boolean flips(CueClass cueClass) {
    return cueClass == CueClass.DENY || cueClass == CueClass.RETRACT;
  }

  private boolean negates(List<Range> content) {
    Range first = content.getFirst();
    int end = Math.min(first.to(), first.from() + FARTHEST);
    for (int i = first.from(); i < end && !endsClause(first.from(), i); i++) {
      if (words.is(i, WordClass.NEGATION) || NOBODY.contains(words.lowerCase(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int from, int i) {
    return i > from + 1
        && (words.is(i, WordClass.RELATIVE)
            || words.is(i, WordClass.STOP)
            || (words.is(i, WordClass.SUBORDINATOR) && !words.is(i, WordClass.PREPOSITION)));
  }

  Modality modality(Attribution a) {
    for (Range range : a.content()) {
      int end = Math.min(range.to(), range.from() + FARTHEST);
      for (int i = range.from(); i < end; i++) {
        if (words.is(i, WordClass.WILL)) {
          return Modality.WILL;
        }
        if (words.is(i, WordClass.SHOULD)) {
          return Modality.SHOULD;
        }
        if (words.is(i, WordClass.MAY)) {
          return Modality.MAY;
        }
      }
    }
    return byCue(a.cue().cueClass());
  }

  private static Modality byCue(CueClass cueClass) {
    return switch (cueClass) {
      case PROMISE -> Modality.WILL;
      case DEMAND -> Modality.SHOULD;
      case SPECULATE -> Modality.MAY;
      default -> Modality.DID;
    };
  }
}
