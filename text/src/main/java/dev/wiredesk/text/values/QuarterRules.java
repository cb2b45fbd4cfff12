package dev.wiredesk.text.values;

import org.jspecify.annotations.Nullable;

/** Quarters and halves of years: "third quarter of 2021", "Q3", "first half of 2020". */
final class QuarterRules {
  private static final int MONTHS = 6;

  private final Almanac almanac;

  QuarterRules(Almanac almanac) {
    this.almanac = almanac;
  }

  @Nullable Dated at(Line line, int i) {
    String named = line.code(i, Role.NAMED_QUARTER);
    if (named != null) {
      return quarter(line, i, Integer.parseInt(named), i + 1);
    }
    String code = line.code(i, Role.ORDINAL);
    int ordinal = code == null ? 0 : Integer.parseInt(code);
    if (ordinal >= 1 && ordinal <= 4 && line.is(i + 1, Role.QUARTER)) {
      return quarter(line, i, ordinal, i + 2);
    }
    return (ordinal == 1 || ordinal == 2) && line.is(i + 1, Role.HALF)
        ? half(line, i, ordinal)
        : null;
  }

  private Dated quarter(Line line, int i, int quarter, int end) {
    int at = isJoint(line, end) ? end + 1 : end;
    int year = DatePartsReader.year(line.word(at));
    if (year > 0) {
      return new Dated(i, at + 1, Period.quarter(year, quarter));
    }
    if (line.is(end, "of")) {
      return new Dated(i, end, null);
    }
    return new Dated(i, end, almanac.quarter(quarter, Tense.around(line, i, end) == Tense.FUTURE));
  }

  private static boolean isJoint(Line line, int i) {
    return line.is(i, "of") || line.is(i, "in");
  }

  /** Without its year it is more often half of a match. */
  private static @Nullable Dated half(Line line, int i, int half) {
    int at = isJoint(line, i + 2) ? i + 3 : i + 2;
    int year = DatePartsReader.year(line.word(at));
    return year == 0
        ? null
        : new Dated(i, at + 1, Period.months(year, half * MONTHS - MONTHS + 1, half * MONTHS));
  }
}
