package dev.wiredesk.text.values;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Day, month and year as a text gives them; 0 where it does not.
 *
 * @param lastDay the second day of "3-5 March", 0 without one
 * @param to index after the last token
 */
record DateParts(int day, int lastDay, int month, int year, int to) {
  DateParts in(int otherYear) {
    return new DateParts(day, lastDay, month, otherYear, to);
  }

  DateParts endingAt(int last, int end) {
    return new DateParts(day, last, month, year, end);
  }

  boolean isPossible() {
    return day <= length() && lastDay <= length() && (lastDay == 0 || lastDay > day);
  }

  private int length() {
    return year == 0 ? MonthDay.of(month, 1).getMonth().maxLength() : yearMonth().lengthOfMonth();
  }

  private YearMonth yearMonth() {
    return YearMonth.of(year, month);
  }

  /** What it means, with the article's date for a missing year. */
  @Nullable Period resolve(Almanac almanac, Tense tense) {
    if (year != 0) {
      return period();
    }
    if (day == 0) {
      return almanac.month(month, tense);
    }
    if (!almanac.isKnown()) {
      return null;
    }
    return in(almanac.yearOf(MonthDay.of(month, day), tense)).period();
  }

  private @Nullable Period period() {
    if (!isPossible()) {
      return null;
    }
    if (day == 0) {
      return Period.month(yearMonth());
    }
    Period first = Period.day(LocalDate.of(year, month, day));
    return lastDay == 0 ? first : first.to(Period.day(LocalDate.of(year, month, lastDay)));
  }
}
