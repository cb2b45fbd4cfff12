package dev.wiredesk.text.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A stretch of the calendar in ISO 8601: a day, a week, a month, a year, or an interval of two of
 * them with a slash.
 */
record Period(String text, boolean isDay) {
  static Period day(LocalDate day) {
    return new Period(day.toString(), true);
  }

  static Period week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return new Period(String.format(Locale.ROOT, "%04d-W%02d", year, week), false);
  }

  static Period month(YearMonth month) {
    return new Period(month.toString(), false);
  }

  static Period year(int year) {
    return new Period(
        Year.of(year).format(DateTimeFormatter.ofPattern("uuuu", Locale.ROOT)), false);
  }

  static Period years(int first, int last) {
    return year(first).to(year(last));
  }

  static Period quarter(int year, int quarter) {
    return months(year, quarter * 3 - 2, quarter * 3);
  }

  static Period months(int year, int first, int last) {
    return month(YearMonth.of(year, first)).to(month(YearMonth.of(year, last)));
  }

  static Period weekend(LocalDate day) {
    LocalDate saturday = day.with(DayOfWeek.MONDAY).plusDays(5);
    return day(saturday).to(day(saturday.plusDays(1)));
  }

  Period to(Period end) {
    return new Period(text + "/" + end.text, false);
  }

  Period at(String time) {
    return new Period(text + "T" + time, false);
  }
}
