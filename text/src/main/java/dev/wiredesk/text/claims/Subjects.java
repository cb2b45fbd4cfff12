package dev.wiredesk.text.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says, where the words next to the verb do not name him. */
final class Subjects {
  private static final int FARTHEST = 30;
  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "quote", "quoting", "cited", "cites", "cite", "citing");
  private static final Set<String> NEAR_TIMES = Set.of("last", "this", "next", "late", "early");
  private static final Set<String> LEADING = Set.of("by", "to");
  private static final Set<String> RELATIVE = Set.of("who", "which");

  private Subjects() {}

  /** The phrase before a finite verb; before a relative pronoun, what the pronoun stands for. */
  static @Nullable Range before(Passage p, int verb) {
    int end = beforeTime(p, verb);
    if (p.is(end - 1, RELATIVE) && p.is(end - 2, WordClass.COMMA)) {
      return antecedent(p, end - 2);
    }
    return Sources.before(p, end);
  }

  /** "led by Ruiz, who": not what stands before the preposition. */
  private static Range antecedent(Passage p, int end) {
    Range phrase = Sources.before(p, end);
    if (phrase == null) {
      return new Range(end + 1, end + 2);
    }
    for (int i = end - 2; i > phrase.from(); i--) {
      if (p.is(i, LEADING)) {
        return new Range(i + 1, end);
      }
    }
    return phrase;
  }

  /** "Ruiz on Monday denied", "the mayor last week said": where the phrase of time begins. */
  private static int beforeTime(Passage p, int end) {
    int i = end;
    while (isTime(p, i - 1)) {
      i--;
    }
    if (i == end) {
      return end;
    }
    while (p.is(i - 1, NEAR_TIMES)) {
      i--;
    }
    return p.is(i - 1, WordClass.PREPOSITION) ? i - 1 : i;
  }

  /** A capital makes a title of it ("USA Today"), but for days and after a preposition. */
  private static boolean isTime(Passage p, int i) {
    if (!p.is(i, WordClass.TEMPORAL)) {
      return false;
    }
    boolean day = p.word(i).endsWith("day") && !p.is(i, "today");
    return !p.isCapital(i) || day || p.is(i - 1, WordClass.PREPOSITION);
  }

  /** The subject at the beginning of the sentence, after time and place. */
  static @Nullable Range first(Passage p) {
    int from = p.from();
    if (p.is(from, WordClass.PREPOSITION)) {
      from = afterComma(p, from);
    }
    return from < 0 ? null : withoutVerb(p, Sources.from(p, from));
  }

  private static int afterComma(Passage p, int from) {
    for (int i = from; i < from + FARTHEST && p.has(i); i++) {
      if (p.is(i, WordClass.COMMA)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static @Nullable Range withoutVerb(Passage p, @Nullable Range phrase) {
    if (phrase == null) {
      return null;
    }
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (!p.isCapital(i) && p.word(i).endsWith("ed")) {
        return new Range(phrase.from(), i);
      }
    }
    return phrase;
  }

  /** "quoted the skipper as saying", "Ruiz was quoted by the paper as saying". */
  static @Nullable Range quoted(Passage p, int as) {
    for (int i = as - 1; i >= Math.max(p.from(), as - FARTHEST); i--) {
      if (p.is(i, QUOTING)) {
        return isPassive(p, i) ? Sources.before(p, auxiliaries(p, i)) : Sources.from(p, i + 1);
      }
    }
    return null;
  }

  private static boolean isPassive(Passage p, int verb) {
    return auxiliaries(p, verb) < verb && (p.is(verb + 1, "by") || p.is(verb + 1, "as"));
  }

  private static int auxiliaries(Passage p, int verb) {
    int i = verb;
    while (p.isAuxiliary(i - 1) || p.isAdverb(i - 1)) {
      i--;
    }
    return i;
  }
}
