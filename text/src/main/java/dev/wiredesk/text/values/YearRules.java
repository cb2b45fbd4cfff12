package dev.wiredesk.text.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Years, spans of years, decades and centuries: "in 2019", "2014-16", "the 1990s". */
final class YearRules {
  private static final int MODERN = 1900;
  private static final int DECADE = 10;
  private static final BigDecimal LATEST_CENTURY = BigDecimal.valueOf(21);
  private static final int HUNDRED = 100;

  private YearRules() {}

  static @Nullable Dated at(Line line, int i) {
    if (line.is(i, Role.ORDINAL)) {
      return century(line, i, line.code(i, Role.ORDINAL));
    }
    String word = line.word(i);
    Dated decade = decade(line, i, word);
    if (decade != null) {
      return decade;
    }
    int year = DatePartsReader.year(word);
    return year > 0 ? years(line, i, year) : attached(line, i, word);
  }

  private static @Nullable Dated century(Line line, int i, @Nullable String number) {
    if (number == null || !line.is(i + 1, Role.CENTURY)) {
      return null;
    }
    int last = Integer.parseInt(number) * HUNDRED;
    return new Dated(i, i + 2, Period.years(last - HUNDRED + 1, last));
  }

  /** "1990s", and "90s" after an apostrophe. */
  static @Nullable Dated decade(Line line, int i, String word) {
    if (!word.endsWith("s")) {
      return null;
    }
    String digits = word.substring(0, word.length() - 1);
    int year = DatePartsReader.year(digits);
    boolean shortened = digits.length() == 2 && (line.is(i - 1, "'") || line.is(i - 1, "’"));
    if (shortened) {
      year = DatePartsReader.year("19" + digits);
    }
    return year == 0 || year % DECADE > 0
        ? null
        : new Dated(shortened ? i - 1 : i, i + 1, Period.years(year, year + DECADE - 1));
  }

  private static @Nullable Dated years(Line line, int i, int year) {
    int end = secondYear(line, i, year);
    if (end > year) {
      return new Dated(i, i + 3, Period.years(year, end));
    }
    return isYear(line, i, year) ? new Dated(i, i + 1, Period.year(year)) : null;
  }

  private static int secondYear(Line line, int i, int year) {
    boolean joined =
        line.isDash(i + 1)
            || line.is(i + 1, "/")
            || line.is(i + 1, "to")
            || (line.is(i + 1, "and") && line.is(i - 1, "between"));
    if (!joined) {
      return 0;
    }
    String word = line.word(i + 2);
    boolean shortened = word.length() == 2 && (line.isDash(i + 1) || line.is(i + 1, "/"));
    return DatePartsReader.year(shortened ? year / HUNDRED + word : word);
  }

  /** "2014-16" and "2014-2016" in one token, "20th century". */
  private static @Nullable Dated attached(Line line, int i, String word) {
    Digits digits = Digits.of(word);
    if (digits == null) {
      return null;
    }
    if (digits.high() != null) {
      return digits.suffix().isEmpty() ? span(i, word, word.indexOf('-')) : null;
    }
    Term suffix = line.terms().word(digits.suffix());
    boolean ordinal = suffix != null && suffix.is(Role.ATTACHED_ORDINAL);
    return ordinal && digits.low().compareTo(LATEST_CENTURY) <= 0
        ? century(line, i, digits.low().toPlainString())
        : null;
  }

  private static @Nullable Dated span(int i, String word, int hyphen) {
    int first = DatePartsReader.year(word.substring(0, hyphen));
    String rest = word.substring(hyphen + 1);
    int last = DatePartsReader.year(rest.length() == 2 ? first / HUNDRED + rest : rest);
    return first >= MODERN && last > first ? new Dated(i, i + 1, Period.years(first, last)) : null;
  }

  private static boolean isYear(Line line, int i, int year) {
    if (counts(line, i + 1) || line.is(i - 1, Role.INEXACT) || line.is(i - 1, Role.SYMBOL)) {
      return false;
    }
    return line.is(i - 1, Role.NEAR_YEAR) || (year >= MODERN && isBare(line, i - 1));
  }

  /** "The 2018 vote", "(2018)"; not "Windows 2000". */
  private static boolean isBare(Line line, int before) {
    return line.is(before, Role.DETERMINER)
        || line.is(before, "(")
        || line.is(before, ",")
        || line.isLowerWord(before);
  }

  private static boolean counts(Line line, int i) {
    return line.is(i, Role.COUNT)
        || (line.is(i, Role.MODIFIER) && line.is(i + 1, Role.COUNT))
        || line.is(i, Role.TIME)
        || line.is(i, Role.UNIT)
        || line.is(i, Role.SCALE)
        || line.is(i, Role.CURRENCY)
        || line.is(i, Role.CODE)
        || line.is(i, Role.PERCENT)
        || line.is(i, Role.ZONE);
  }
}
