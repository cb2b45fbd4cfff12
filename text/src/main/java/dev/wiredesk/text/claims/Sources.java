package dev.wiredesk.text.claims;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that stands left or right of a cue. Looks at most 30 tokens far. */
final class Sources {
  private static final int FARTHEST = 30;
  private static final Set<String> PARTS =
      Set.of("'s", "’s", "'", "’", "&", "-", "$", "%", "#", "@");

  private static final Set<WordClass> ENDS_NAME =
      EnumSet.of(
          WordClass.STOP,
          WordClass.COMMA,
          WordClass.DASH,
          WordClass.RELATIVE,
          WordClass.SUBORDINATOR);

  private static final Set<WordClass> NOT_INSIDE =
      EnumSet.of(WordClass.TEMPORAL, WordClass.SUBJECT);

  private static final Set<WordClass> BEFORE_PHRASE =
      EnumSet.of(WordClass.ATTACHING, WordClass.DETERMINER);

  private static final Set<WordClass> NOT_NOUNS =
      EnumSet.of(
          WordClass.PREPOSITION,
          WordClass.SUBORDINATOR,
          WordClass.COORDINATOR,
          WordClass.SUBJECT,
          WordClass.RELATIVE);

  private Sources() {}

  /** The noun phrase that ends right before the token. */
  static @Nullable Range before(Passage p, int end) {
    if (p.is(end - 1, WordClass.COMMA)) {
      return beforeComma(p, end - 1);
    }
    if (p.is(end - 1, ")")) {
      int open = open(p, end - 1);
      Range inner = open < 0 ? null : before(p, open);
      return inner == null ? null : new Range(inner.from(), end);
    }
    int from = startOf(p, end);
    return from < end ? new Range(from, end) : null;
  }

  private static int open(Passage p, int close) {
    for (int i = close; i >= Math.max(p.from(), close - FARTHEST); i--) {
      if (p.is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "Ruiz, the mayor," and "the mayor, who arrived late,": the phrase before the first comma too.
   */
  private static @Nullable Range beforeComma(Passage p, int comma) {
    int open = commaBefore(p, comma);
    if (open < 0) {
      return null;
    }
    if (isPlaceName(p, open, comma) && commaBefore(p, open) >= 0) {
      open = commaBefore(p, open);
    }
    if (p.isNumber(open - 1) && p.is(open - 2, WordClass.COMMA)) {
      open -= 2;
    }
    int from = startOf(p, open);
    if (from >= open || !p.isWord(open - 1)) {
      return null;
    }
    return describes(p, open + 1) ? new Range(from, comma) : new Range(from, open);
  }

  private static int commaBefore(Passage p, int comma) {
    for (int i = comma - 1; i >= Math.max(p.from(), comma - FARTHEST); i--) {
      if (p.is(i, WordClass.COMMA)) {
        return i;
      }
      if (p.isQuoteMark(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPlaceName(Passage p, int open, int comma) {
    return comma - open <= 3 && p.isCapital(open + 1) && p.isCapital(open - 1);
  }

  private static boolean describes(Passage p, int first) {
    return !p.is(first, WordClass.PREPOSITION)
        && !p.is(first, WordClass.SUBORDINATOR)
        && !p.isAdverb(first)
        && !p.word(first).endsWith("ing")
        && !p.word(first).endsWith("ed");
  }

  /**
   * The first token of the noun phrase that ends before {@code end}; {@code end} if there is none.
   */
  static int startOf(Passage p, int end) {
    int i = end - 1;
    if (p.is(i, "who") && p.isWord(i - 1)) {
      return startOf(p, i);
    }
    if (p.is(i, WordClass.SUBJECT)) {
      return i;
    }
    int limit = Math.max(p.from(), end - FARTHEST);
    while (i >= limit && continues(p, i, end)) {
      i--;
    }
    return trim(p, skipRelative(p, i + 1, end), end);
  }

  private static boolean continues(Passage p, int i, int end) {
    if (p.isQuoteMark(i) || (p.is(i, WordClass.RELATIVE) && !p.is(i, "that"))) {
      return false;
    }
    if (p.is(i, WordClass.COORDINATOR)) {
      return !p.is(i, "but") && i < end - 1 && joins(p, i);
    }
    boolean newPhrase = i < end - 1 && startsPhrase(p, i + 1);
    return newPhrase ? p.isAny(i, BEFORE_PHRASE) : isPart(p, i);
  }

  /** "Smith and Jones", "Smith and the mayor"; not "they left and officials said". */
  private static boolean joins(Passage p, int and) {
    if (startsPhrase(p, and + 1)) {
      return p.isCapital(and - 1);
    }
    return p.isCapital(and + 1) == p.isCapital(and - 1) && p.isWord(and - 1);
  }

  private static boolean startsPhrase(Passage p, int i) {
    return p.is(i, WordClass.DETERMINER) || p.is(i, WordClass.PERSON);
  }

  private static boolean isPart(Passage p, int i) {
    if (p.isPossessiveMark(i)) {
      return true;
    }
    if (p.isAuxiliary(i) || subordinates(p, i) || p.is(i, WordClass.SUBJECT)) {
      return false;
    }
    if (p.is(i, WordClass.TEMPORAL)) {
      return p.isPossessiveMark(i + 1) || isTitle(p, i);
    }
    return (p.isWord(i) && !p.is(i, "according")) || p.is(i, PARTS);
  }

  /** "USA Today". */
  private static boolean isTitle(Passage p, int i) {
    return p.is(i, "today") && p.isCapital(i) && p.isCapital(i - 1);
  }

  private static boolean subordinates(Passage p, int i) {
    return p.is(i, WordClass.SUBORDINATOR) && !p.is(i, "as") && !p.is(i, WordClass.ATTACHING);
  }

  /** "The man who was arrested said": from the verb inside back to the noun before "who". */
  private static int skipRelative(Passage p, int from, int end) {
    int i = from - 1;
    while (p.isAuxiliary(i) || p.is(i, WordClass.NEGATION) || p.isAdverb(i)) {
      i--;
    }
    boolean relative = p.is(i, "who") || p.is(i, "which");
    return relative && i < from && p.isWord(i - 1) && end - i < FARTHEST ? startOf(p, i) : from;
  }

  /** Without a preposition and its noun, a conjunction or an adverb at the beginning. */
  private static int trim(Passage p, int from, int end) {
    int i = from;
    while (i < end
        && (p.is(i, WordClass.PREPOSITION)
            || p.is(i, WordClass.COORDINATOR)
            || p.is(i, WordClass.SUBORDINATOR)
            || p.is(i, "that")
            || (p.isAdverb(i) && !p.is(i, WordClass.QUANTITY))
            || p.is(i, PARTS))) {
      i++;
    }
    return i;
  }

  /** The noun phrase that begins at the token. */
  static @Nullable Range from(Passage p, int start) {
    Range name = nameFrom(p, start);
    return name == null ? null : new Range(start, appositiveEnd(p, name.to()));
  }

  /** The same before a clause: a description counts only where another comma closes it. */
  static @Nullable Range firstFrom(Passage p, int start) {
    Range name = nameFrom(p, start);
    if (name == null || !p.is(name.to(), WordClass.COMMA) || !describesFirst(p, name.to() + 1)) {
      return name;
    }
    for (int i = name.to() + 1; i < name.to() + FARTHEST && p.has(i); i++) {
      if (p.is(i, WordClass.COMMA)) {
        return new Range(start, i);
      }
    }
    return name;
  }

  private static boolean describesFirst(Passage p, int i) {
    return p.is(i, "a") || p.is(i, "an") || p.is(i, WordClass.RELATIVE);
  }

  /** The same without a description after a comma. */
  static @Nullable Range nameFrom(Passage p, int start) {
    if (p.is(start, WordClass.SUBJECT) || p.is(start, WordClass.OBJECT)) {
      return new Range(start, start + 1);
    }
    int i = start;
    while (i < start + FARTHEST && continuesRight(p, i, start)) {
      i++;
    }
    while (i > start && !p.isWord(i - 1) && !p.is(i - 1, ")") && !p.isPossessiveMark(i - 1)) {
      i--;
    }
    return i > start ? new Range(start, i) : null;
  }

  private static boolean continuesRight(Passage p, int i, int start) {
    if (!p.has(i) || endsName(p, i)) {
      return false;
    }
    if (p.is(i, WordClass.PREPOSITION)) {
      return i > start && continuesOver(p, i);
    }
    return !p.isAdverb(i) && (i == start || !p.isAny(i, NOT_INSIDE));
  }

  private static boolean endsName(Passage p, int i) {
    return p.isQuoteMark(i) || p.isAny(i, ENDS_NAME) || p.isAuxiliary(i) || p.is(i, "to");
  }

  private static boolean continuesOver(Passage p, int preposition) {
    if (p.is(preposition, Set.of("of", "for", "from"))) {
      return true;
    }
    return p.is(preposition, Set.of("at", "in", "with", "on"))
        && !p.is(preposition + 1, WordClass.TEMPORAL)
        && !p.isNumber(preposition + 1)
        && !p.is(preposition + 2, WordClass.VENUE)
        && !p.is(preposition + 1, WordClass.VENUE)
        && !p.is(preposition + 3, WordClass.VENUE);
  }

  private static int appositiveEnd(Passage p, int comma) {
    if (!p.is(comma, WordClass.COMMA) || !beginsAppositive(p, comma + 1)) {
      return comma;
    }
    int i = comma + 1;
    while (p.has(i) && i < comma + FARTHEST && !endsDescription(p, i)) {
      i++;
    }
    return i;
  }

  private static boolean endsDescription(Passage p, int i) {
    return p.is(i, WordClass.STOP) || p.is(i, WordClass.COMMA) || p.isQuoteMark(i);
  }

  private static boolean beginsAppositive(Passage p, int i) {
    if (p.is(i, Set.of("a", "an", "the", "who")) || p.is(i, WordClass.POSSESSIVE)) {
      return true;
    }
    boolean plain = p.isWord(i) && !p.isCapital(i) && !p.isNumber(i) && !p.isAdverb(i);
    return plain && !p.isAuxiliary(i) && !p.isAny(i, NOT_NOUNS) && !isParticiple(p, i);
  }

  private static boolean isParticiple(Passage p, int i) {
    return p.word(i).endsWith("ing") || p.word(i).endsWith("ed");
  }
}
