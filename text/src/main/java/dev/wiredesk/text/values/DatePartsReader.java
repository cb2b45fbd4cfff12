package dev.wiredesk.text.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads "March 3, 2021", "3-5 March", "the third of May", "Sept. 2019". */
final class DatePartsReader {
  private static final int LONGEST_MONTH = 31;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2099;

  private DatePartsReader() {}

  static @Nullable DateParts at(Line line, int i) {
    DateParts parts = monthOf(line, i) > 0 ? monthFirst(line, i) : dayFirst(line, i);
    return parts != null && parts.isPossible() ? parts : null;
  }

  /** The month that the token names, 0 if none. */
  static int monthOf(Line line, int i) {
    String code = line.code(i, Role.MONTH);
    if (code == null) {
      code = line.code(i, Role.SHORT_MONTH);
    }
    return code == null ? 0 : Integer.parseInt(code);
  }

  private static @Nullable DateParts monthFirst(Line line, int i) {
    int month = monthOf(line, i);
    Days days = Days.at(line, i + 1);
    if (days != null && !counts(line, days.to())) {
      return withYear(line, new DateParts(days.first(), days.last(), month, 0, days.to()));
    }
    DateParts parts = withYear(line, new DateParts(0, 0, month, 0, i + 1));
    return parts.year() > 0 || line.is(i, Role.MONTH) ? parts : null;
  }

  /** "In May 20 people": the number belongs to what follows. */
  private static boolean counts(Line line, int i) {
    return line.is(i, Role.COUNT)
        || line.is(i, Role.TIME)
        || line.is(i, Role.SCALE)
        || line.is(i, Role.PERCENT);
  }

  private static @Nullable DateParts dayFirst(Line line, int i) {
    Days days = Days.at(line, i);
    if (days == null) {
      return null;
    }
    int at = line.is(days.to(), "of") ? days.to() + 1 : days.to();
    int month = monthOf(line, at);
    return month == 0
        ? null
        : withYear(line, new DateParts(days.first(), days.last(), month, 0, at + 1));
  }

  static DateParts withYear(Line line, DateParts parts) {
    int at = parts.to();
    boolean skips = line.is(at, ",") || (parts.day() == 0 && line.is(at, "of"));
    int year = year(line.word(skips ? at + 1 : at));
    return year == 0
        ? parts
        : new DateParts(parts.day(), parts.lastDay(), parts.month(), year, skips ? at + 2 : at + 1);
  }

  /** The single day of a month that the token gives, 0 if none. */
  static int dayOf(Line line, int i) {
    Days days = Days.at(line, i);
    return days == null || days.last() > 0 ? 0 : days.first();
  }

  /** The year that four digits give, 0 for anything else. */
  static int year(String word) {
    if (word.length() != 4) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      year = year * 10 + c - '0';
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** A day of a month, or two that bound a range. */
  private record Days(int first, int last, int to) {
    static @Nullable Days at(Line line, int i) {
      if (line.is(i, Role.ORDINAL)) {
        return new Days(ordinal(line, i), 0, i + 1);
      }
      Digits digits = line.is(i, Role.DIGITS) ? Digits.of(line.word(i)) : null;
      if (digits == null || !isDay(line, digits)) {
        return null;
      }
      int first = digits.low().intValueExact();
      return new Days(first, digits.high() == null ? 0 : digits.high().intValueExact(), i + 1);
    }

    private static int ordinal(Line line, int i) {
      String code = line.code(i, Role.ORDINAL);
      return code == null ? 0 : Integer.parseInt(code);
    }

    private static boolean isDay(Line line, Digits digits) {
      Term suffix = digits.suffix().isEmpty() ? null : line.terms().word(digits.suffix());
      boolean fits = digits.suffix().isEmpty() || (suffix != null && ends(suffix));
      return fits && isDay(digits.low()) && (digits.high() == null || isDay(digits.high()));
    }

    private static boolean ends(Term suffix) {
      return suffix.is(Role.ATTACHED_ORDINAL);
    }

    private static boolean isDay(BigDecimal number) {
      return number.scale() == 0
          && number.signum() > 0
          && number.compareTo(BigDecimal.valueOf(LONGEST_MONTH)) <= 0;
    }
  }
}
