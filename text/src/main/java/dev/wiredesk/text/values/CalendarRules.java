package dev.wiredesk.text.values;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates that name a month: "3 March 2021", "March 3-5", "May to July 2020"; and 2021-03-03. */
final class CalendarRules {
  private static final int ISO_LENGTH = 10;

  private final Almanac almanac;

  CalendarRules(Almanac almanac) {
    this.almanac = almanac;
  }

  @Nullable Dated at(Line line, int i) {
    if (line.word(i).length() == ISO_LENGTH && line.is(i, Role.DIGITS)) {
      return iso(line, i);
    }
    DateParts parts = DatePartsReader.at(line, i);
    if (parts == null) {
      return days(line, i);
    }
    return isMonthAlone(parts) && !isMonth(line, i, parts) ? null : dated(line, i, parts);
  }

  private static @Nullable Dated iso(Line line, int i) {
    try {
      return new Dated(i, i + 1, Period.day(LocalDate.parse(line.word(i))));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** "Mid-March 2020". */
  @Nullable Dated month(Line line, int i, String name) {
    Term term = line.terms().word(name);
    String month = term == null ? null : term.code(Role.MONTH);
    if (month == null) {
      return null;
    }
    DateParts parts = new DateParts(0, 0, Integer.parseInt(month), 0, i + 1);
    return dated(line, i, DatePartsReader.withYear(line, parts));
  }

  /** "3 to 5 March". */
  private @Nullable Dated days(Line line, int i) {
    if (!joins(line, i, i + 1) || !line.is(i, Role.DIGITS)) {
      return null;
    }
    DateParts end = DatePartsReader.at(line, i + 2);
    int first = DatePartsReader.dayOf(line, i);
    if (end == null || end.day() <= first || first == 0 || end.lastDay() > 0) {
      return null;
    }
    DateParts all = new DateParts(first, end.day(), end.month(), end.year(), end.to());
    return new Dated(i, all.to(), all.resolve(almanac, Tense.around(line, i, all.to())));
  }

  private static boolean joins(Line line, int start, int at) {
    return line.is(at, "to")
        || line.isDash(at)
        || line.is(at, "until")
        || line.is(at, "through")
        || (line.is(at, "and") && line.is(start - 1, "between"));
  }

  private static boolean isMonthAlone(DateParts parts) {
    return parts.day() == 0 && parts.year() == 0;
  }

  /** May is a verb and a name, and people march: both need a word before them that dates. */
  private static boolean isMonth(Line line, int i, DateParts parts) {
    return !line.is(i, Role.HOMOGRAPH)
        || line.is(i - 1, Role.NEAR_MONTH)
        || (joins(line, i, parts.to()) && DatePartsReader.monthOf(line, parts.to() + 1) > 0);
  }

  private Dated dated(Line line, int i, DateParts first) {
    DateParts last = joins(line, i, first.to()) ? end(line, first) : null;
    if (last == null) {
      Tense tense = tense(line, i, first);
      boolean repeats = isMonthAlone(first) && line.is(i - 1, Role.REPEATING);
      return new Dated(i, first.to(), repeats ? null : first.resolve(almanac, tense));
    }
    return new Dated(i, last.to(), span(line, i, first, last));
  }

  /** What a range that begins with these parts ends in: a day of the same month, or more. */
  private static @Nullable DateParts end(Line line, DateParts first) {
    DateParts last = DatePartsReader.at(line, first.to() + 1);
    if (last != null) {
      boolean alike = (last.day() == 0) == (first.day() == 0);
      return alike && last.lastDay() == 0 && first.lastDay() == 0 ? last : null;
    }
    int day = first.year() == 0 ? DatePartsReader.dayOf(line, first.to() + 1) : 0;
    return day > first.day() && first.day() > 0 && first.lastDay() == 0
        ? DatePartsReader.withYear(line, new DateParts(day, 0, first.month(), 0, first.to() + 2))
        : null;
  }

  /** Asked only where a year is missing. */
  private static Tense tense(Line line, int from, DateParts parts) {
    return parts.year() > 0 ? Tense.OPEN : Tense.around(line, from, parts.to());
  }

  private @Nullable Period span(Line line, int i, DateParts first, DateParts last) {
    Tense tense = tense(line, i, last);
    Period end = last.resolve(almanac, tense);
    if (end == null) {
      return null;
    }
    int endYear = Integer.parseInt(end.text().substring(0, 4));
    boolean turns = first.month() > last.month();
    int year = first.year() > 0 ? first.year() : turns ? endYear - 1 : endYear;
    Period begin = first.in(year).resolve(almanac, tense);
    return begin == null ? null : begin.to(end);
  }
}
