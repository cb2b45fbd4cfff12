package dev.wiredesk.text.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps over what stands between a cue and its content: who was told, where and when. */
final class Asides {
  private static final int LONGEST = 12;
  private static final Set<String> LINKS = Set.of("with", "to", "for", "of", "by");
  private static final Set<String> CONNECTORS = Set.of("of", "and", "&", "at", "for", "'s", "’s");

  private Asides() {}

  /** The addressee that begins at the token: "reporters", "the BBC", "Reuters". */
  static @Nullable Range addressee(Passage p, int from) {
    int start = p.is(from, "to") ? from + 1 : from;
    if (p.is(start, WordClass.OBJECT) && !p.is(start + 1, WordClass.COORDINATOR)) {
      return new Range(start, start + 1);
    }
    int that = beforeThat(p, start);
    if (that > start) {
      return new Range(start, that);
    }
    if (p.isWord(start)
        && !p.isCapital(start)
        && (p.is(start + 1, WordClass.SUBJECT) || p.is(start + 1, WordClass.DETERMINER))
        && !p.is(start, WordClass.DETERMINER)) {
      return new Range(start, start + 1);
    }
    int i = p.is(start, WordClass.DETERMINER) ? start + 1 : start;
    while (i < start + LONGEST && isName(p, i)) {
      i++;
    }
    if (i == start + 1 && p.is(start, WordClass.DETERMINER)) {
      i = nounEnd(p, i);
    }
    return i > start && (p.isCapital(i - 1) || i > start + 1 || isLoneNoun(p, start, i))
        ? new Range(start, i)
        : null;
  }

  /**
   * In "told students on Monday that", the end of "students"; {@code from} where no "that" is near.
   */
  private static int beforeThat(Passage p, int from) {
    int end = from;
    for (int i = from; i < from + LONGEST && p.isWord(i) && !p.isAuxiliary(i); i++) {
      if (p.is(i, "that")) {
        return end > from ? end : i;
      }
      if (end == from
          && i > from
          && (p.is(i, WordClass.TEMPORAL) || (p.is(i, WordClass.PREPOSITION) && !p.is(i, "of")))) {
        end = i;
      }
    }
    return from;
  }

  private static boolean isName(Passage p, int i) {
    return (p.isCapital(i) && !p.is(i, WordClass.TEMPORAL))
        || (p.is(i, CONNECTORS) && p.isCapital(i + 1));
  }

  private static int nounEnd(Passage p, int from) {
    int i = from;
    while (i < from + 4 && p.isWord(i) && !isBoundary(p, i)) {
      i++;
    }
    return i;
  }

  private static boolean isLoneNoun(Passage p, int start, int end) {
    return end == start && p.isWord(start) && p.is(start + 1, "that");
  }

  private static boolean isBoundary(Passage p, int i) {
    return p.is(i, "that")
        || p.is(i, WordClass.PREPOSITION)
        || p.is(i, WordClass.DETERMINER)
        || p.is(i, WordClass.SUBJECT)
        || p.is(i, WordClass.TEMPORAL)
        || p.isAuxiliary(i);
  }

  /** After phrases of time and place: "on Monday", "in a statement to the press", "yesterday". */
  static int skip(Passage p, int from) {
    int i = from;
    int before;
    do {
      before = i;
      i = skipOne(p, i);
    } while (i > before && i < from + 2 * LONGEST);
    return i;
  }

  /** Whether nothing more is said about the cue: at most asides stand before the clause's end. */
  static boolean endClause(Passage p, int from) {
    int at = skip(p, from);
    return !p.has(at)
        || p.is(at, WordClass.STOP)
        || p.is(at, WordClass.COMMA)
        || p.is(at, WordClass.SUBORDINATOR)
        || p.isQuoteMark(at);
  }

  private static int skipOne(Passage p, int i) {
    if ((p.isAdverb(i) && !p.is(i, "so")) || (p.is(i, WordClass.TEMPORAL) && !p.is(i, "may"))) {
      return i + 1;
    }
    if (p.is(i, "last") || p.is(i, "this")) {
      return p.is(i + 1, WordClass.TEMPORAL) ? i + 2 : i;
    }
    if (p.is(i, "to")) {
      return p.is(i + 1, WordClass.OBJECT) ? i + 2 : i;
    }
    if (p.is(i, WordClass.PREPOSITION)) {
      return afterPhrase(p, i);
    }
    return i;
  }

  /**
   * The "that" which begins the reported clause, if only a phrase or two stand before it; else -1.
   */
  static int that(Passage p, int from) {
    for (int i = from; i < from + LONGEST && (p.isWord(i) || p.isPossessiveMark(i)); i++) {
      if (p.is(i, "that")) {
        return i;
      }
      if (p.isAuxiliary(i) || p.is(i, WordClass.SUBJECT) || p.is(i, "to")) {
        return -1;
      }
    }
    return -1;
  }

  private static int afterPhrase(Passage p, int preposition) {
    boolean known = false;
    int i = preposition + 1;
    while (i < preposition + LONGEST && p.has(i) && !endsPhrase(p, i)) {
      known |= p.is(i, WordClass.VENUE) || p.is(i, WordClass.TEMPORAL);
      if (known
          && beginsClause(p, i + 1)
          && !(p.is(i, WordClass.PREPOSITION) || p.is(i, WordClass.DETERMINER))) {
        return i + 1;
      }
      i++;
    }
    return known ? i : preposition;
  }

  private static boolean beginsClause(Passage p, int i) {
    return p.is(i, WordClass.DETERMINER)
        || p.is(i, WordClass.SUBJECT)
        || p.is(i, WordClass.TEMPORAL)
        || (p.is(i, WordClass.PREPOSITION) && !p.is(i, LINKS))
        || p.isAdverb(i);
  }

  private static boolean endsPhrase(Passage p, int i) {
    return p.is(i, "that")
        || p.is(i, WordClass.COMMA)
        || p.is(i, WordClass.STOP)
        || p.isQuoteMark(i)
        || p.isAuxiliary(i);
  }
}
