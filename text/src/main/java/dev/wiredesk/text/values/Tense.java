package dev.wiredesk.text.values;

/**
 * Whether the clause around a date speaks of what has been or of what is to come. Looks left from
 * the date to the next verb of the past or word of the future, but not beyond the clause's
 * beginning; a date that opens its clause is followed to the right instead.
 */
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  private static final int FARTHEST = 14;

  static Tense around(Line line, int from, int to) {
    int before = isPreposition(line, from - 1) ? from - 2 : from - 1;
    if (line.has(before) && !line.is(before, Role.CLAUSE)) {
      return before(line, from - 1);
    }
    Tense after = after(line, to);
    return after == OPEN && isUntil(line, from - 1) ? FUTURE : after;
  }

  private static boolean isPreposition(Line line, int i) {
    return line.is(i, Role.NEAR_MONTH) || line.is(i, "on") || line.is(i, "by");
  }

  /** "Until Friday" says it itself where the clause does not. */
  private static boolean isUntil(Line line, int i) {
    return line.is(i, "until") || line.is(i, "by") || line.is(i, "till");
  }

  private static Tense before(Line line, int last) {
    for (int i = last; i > last - FARTHEST && line.has(i); i--) {
      if (isFutureAt(line, i)) {
        return FUTURE;
      }
      if (isPastAt(line, i)) {
        return PAST;
      }
      if (line.is(i, Role.CLAUSE)) {
        return OPEN;
      }
    }
    return OPEN;
  }

  private static Tense after(Line line, int first) {
    for (int i = first; i < first + FARTHEST && line.has(i); i++) {
      if (isFutureAt(line, i)) {
        return FUTURE;
      }
      if (isPastAt(line, i)) {
        return PAST;
      }
      if (line.is(i, Role.CLAUSE) && !line.is(i, ",")) {
        return OPEN;
      }
    }
    return OPEN;
  }

  /** "Will have closed" and "be closed" are left to the words before. */
  private static boolean isPastAt(Line line, int i) {
    if (line.is(i - 1, Role.BE) || isFutureAt(line, i - 1)) {
      return false;
    }
    String word = line.word(i);
    boolean form = word.length() > 4 && word.endsWith("ed") && line.isLowerWord(i);
    return line.is(i, Role.PAST) || (form && !line.is(i, Role.FUTURE));
  }

  private static boolean isFutureAt(Line line, int i) {
    if (line.is(i, Role.CONDITIONAL)) {
      return !line.is(i + 1, "have");
    }
    if (line.is(i, "due")) {
      return !(line.is(i + 1, "to") && line.is(i + 2, Role.DETERMINER));
    }
    if (line.is(i, "set")) {
      return line.is(i + 1, "to") || line.is(i + 1, "for");
    }
    return line.is(i, Role.FUTURE) || isInfinitive(line, i);
  }

  /** "Is to meet", "Parliament to vote"; not "failed to appear" and not "went to Paris". */
  private static boolean isInfinitive(Line line, int i) {
    boolean verb =
        line.isLowerWord(i + 1) && !line.is(i + 1, Role.DETERMINER) && !line.is(i + 1, Role.NUMBER);
    boolean subject =
        line.is(i - 1, Role.BE) || (line.isCapital(i - 1) && !line.is(i - 1, "according"));
    return line.is(i, "to") && verb && subject;
  }
}
