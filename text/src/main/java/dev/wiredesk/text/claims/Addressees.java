package dev.wiredesk.text.claims;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who was told: "reporters", "the BBC", "students" in "told students on Monday that". */
final class Addressees {
  private static final int LONGEST = 12;
  private static final Set<String> CONNECTORS = Set.of("of", "and", "&", "at", "for", "'s", "’s");

  private static final Set<WordClass> BEFORE_CLAUSE =
      EnumSet.of(WordClass.SUBJECT, WordClass.DETERMINER);

  private static final Set<WordClass> AFTER_NOUN =
      EnumSet.of(
          WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.SUBJECT, WordClass.TEMPORAL);

  private Addressees() {}

  static @Nullable Range at(Passage p, int from) {
    int start = p.is(from, "to") ? from + 1 : from;
    int end = end(p, start);
    return end > start ? new Range(start, end) : null;
  }

  private static int end(Passage p, int start) {
    if (p.is(start, WordClass.OBJECT) && !p.is(start + 1, WordClass.COORDINATOR)) {
      return start + 1;
    }
    int beforeThat = beforeThat(p, start);
    if (beforeThat > start) {
      return beforeThat;
    }
    boolean definite = p.is(start, WordClass.DETERMINER);
    if (!definite && isNoun(p, start) && p.isAny(start + 1, BEFORE_CLAUSE)) {
      return start + 1;
    }
    return definite ? definiteEnd(p, start + 1) : nameEnd(p, start);
  }

  private static boolean isNoun(Passage p, int i) {
    return p.isWord(i) && !p.isCapital(i);
  }

  private static int definiteEnd(Passage p, int from) {
    int end = nameEnd(p, from);
    return end > from ? end : nounEnd(p, from);
  }

  private static int nameEnd(Passage p, int from) {
    int i = from;
    while (i < from + LONGEST && isName(p, i)) {
      i++;
    }
    return i;
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

  private static boolean isBoundary(Passage p, int i) {
    return p.is(i, "that") || p.isAny(i, AFTER_NOUN) || p.isAuxiliary(i);
  }

  /** The end of the phrase before a near "that"; {@code from} where there is none. */
  private static int beforeThat(Passage p, int from) {
    int end = from;
    for (int i = from; i < from + LONGEST && p.isWord(i) && !p.isAuxiliary(i); i++) {
      if (p.is(i, "that")) {
        return end > from ? end : i;
      }
      if (end == from && i > from && beginsAside(p, i)) {
        end = i;
      }
    }
    return from;
  }

  private static boolean beginsAside(Passage p, int i) {
    return p.is(i, WordClass.TEMPORAL) || (p.is(i, WordClass.PREPOSITION) && !p.is(i, "of"));
  }
}
