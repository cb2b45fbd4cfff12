package dev.wiredesk.text.claims;

import java.util.EnumSet;
import java.util.Set;

/** Steps over what stands between a cue and its content: where, when and how it was said. */
final class Asides {
  private static final int LONGEST = 12;

  /** "said so" and "may" say something themselves. */
  private static final Set<String> NEVER = Set.of("so", "may", "last", "this");

  private static final Set<String> LINKS = Set.of("with", "to", "for", "of", "by");

  private static final Set<WordClass> CLAUSE_START =
      EnumSet.of(WordClass.DETERMINER, WordClass.SUBJECT, WordClass.TEMPORAL);

  private static final Set<WordClass> CLAUSE_END =
      EnumSet.of(WordClass.STOP, WordClass.COMMA, WordClass.SUBORDINATOR);

  private static final Set<WordClass> NEW_CLAUSE =
      EnumSet.of(WordClass.SUBJECT, WordClass.COORDINATOR);

  private Asides() {}

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
    return !p.has(at) || p.isAny(at, CLAUSE_END) || p.isQuoteMark(at);
  }

  private static int skipOne(Passage p, int i) {
    if (p.is(i, "to")) {
      return p.is(i + 1, WordClass.OBJECT) ? i + 2 : i;
    }
    if (p.is(i, WordClass.PREPOSITION)) {
      return afterPhrase(p, i);
    }
    if ((p.is(i, "last") || p.is(i, "this")) && p.is(i + 1, WordClass.TEMPORAL)) {
      return i + 2;
    }
    return isSingle(p, i) ? i + 1 : i;
  }

  private static boolean isSingle(Passage p, int i) {
    return !p.is(i, NEVER) && (p.isAdverb(i) || p.is(i, WordClass.TEMPORAL));
  }

  /**
   * The "that" which begins the reported clause, if only a phrase or two stand before it; else -1.
   */
  static int that(Passage p, int from) {
    for (int i = from; i < from + LONGEST && (p.isWord(i) || p.isPossessiveMark(i)); i++) {
      if (p.is(i, "that")) {
        return i;
      }
      if (p.isAuxiliary(i) || p.isAny(i, NEW_CLAUSE) || p.is(i, "to")) {
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
      if (known && isNoun(p, i) && beginsClause(p, i + 1)) {
        return i + 1;
      }
      i++;
    }
    return known ? i : preposition;
  }

  private static boolean isNoun(Passage p, int i) {
    return !p.is(i, WordClass.PREPOSITION) && !p.is(i, WordClass.DETERMINER);
  }

  private static boolean beginsClause(Passage p, int i) {
    return p.isAny(i, CLAUSE_START)
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
