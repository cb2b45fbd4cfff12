package dev.wiredesk.text.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what an article says of time against the day it was published; without that day every
 * answer is null.
 */
final class Almanac {
  static final int LAST = -1;
  static final int THIS = 0;
  static final int NEXT = 1;

  private static final int HALF_YEAR = 183;
  private static final int HALF_YEAR_MONTHS = 6;

  private final @Nullable LocalDate published;

  Almanac(@Nullable LocalDate published) {
    this.published = published;
  }

  @Nullable Period day(int days) {
    return published == null ? null : Period.day(published.plusDays(days));
  }

  /** The latest such day up to the article's, or the first from it on. */
  @Nullable Period weekday(int day, boolean future) {
    if (published == null) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(day);
    return Period.day(
        published.with(
            future
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  /** "Last Monday" is never the article's own day, nor is "next Monday". */
  @Nullable Period weekday(int day, int relation, boolean future) {
    if (published == null || relation == THIS) {
      return weekday(day, future);
    }
    DayOfWeek weekday = DayOfWeek.of(day);
    return Period.day(
        published.with(
            relation == LAST
                ? TemporalAdjusters.previous(weekday)
                : TemporalAdjusters.next(weekday)));
  }

  /** "Tuesday next week". */
  @Nullable Period weekdayOfWeek(int day, int relation) {
    return published == null
        ? null
        : Period.day(published.plusWeeks(relation).with(DayOfWeek.of(day)));
  }

  /** The last, this or the next week, month, year or quarter. */
  @Nullable Period unit(String unit, int relation) {
    if (published == null) {
      return null;
    }
    return switch (unit) {
      case "wk" -> Period.week(published.plusWeeks(relation));
      case "mo" -> Period.month(YearMonth.from(published).plusMonths(relation));
      case "a" -> Period.year(published.getYear() + relation);
      case "quarter" -> quarterOf(published.plusMonths(3L * relation));
      default -> null;
    };
  }

  private static Period quarterOf(LocalDate day) {
    return Period.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** What lies so many units back, as exactly as the unit is. */
  @Nullable Period ago(String unit, int count) {
    if (published == null) {
      return null;
    }
    return switch (unit) {
      case "d" -> Period.day(published.minusDays(count));
      case "wk" -> Period.week(published.minusWeeks(count));
      case "mo" -> Period.month(YearMonth.from(published).minusMonths(count));
      case "a" -> Period.year(published.getYear() - count);
      default -> null;
    };
  }

  /** What "next weekend" means on a working day, writers do not agree on. */
  @Nullable Period weekend(int relation) {
    if (published == null || (relation == NEXT && !isWeekend(published))) {
      return null;
    }
    return Period.weekend(published.plusWeeks(relation));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /** "At the weekend": the one before, on a Saturday or Sunday this one. */
  @Nullable Period passedWeekend() {
    if (published == null) {
      return null;
    }
    return Period.weekend(isWeekend(published) ? published : published.minusWeeks(1));
  }

  /** A month without its year: the last or the next as the text has it, else the nearest. */
  @Nullable Period month(int month, Tense tense) {
    if (published == null) {
      return null;
    }
    YearMonth now = YearMonth.from(published);
    int ahead = month - now.getMonthValue();
    return Period.month(now.withMonth(month).plusYears(turn(ahead, tense, HALF_YEAR_MONTHS)));
  }

  /** How many years to go on from this year's such day. */
  private static int turn(long ahead, Tense tense, int half) {
    return switch (tense) {
      case PAST -> ahead > 0 ? -1 : 0;
      case FUTURE -> ahead < 0 ? 1 : 0;
      case OPEN -> ahead > half ? -1 : ahead < -half ? 1 : 0;
    };
  }

  /** "Last March", "next March". */
  @Nullable Period month(int month, int relation) {
    if (published == null) {
      return null;
    }
    YearMonth now = YearMonth.from(published);
    int ahead = month - now.getMonthValue();
    boolean shifts = (relation == LAST && ahead >= 0) || (relation == NEXT && ahead <= 0);
    return Period.month(now.withMonth(month).plusYears(shifts ? relation : 0));
  }

  /** The year that a day without one falls in, by the same rule. */
  int yearOf(MonthDay day, Tense tense) {
    if (published == null) {
      return Year.MIN_VALUE;
    }
    LocalDate same = day.atYear(published.getYear());
    long ahead = published.until(same, ChronoUnit.DAYS);
    return published.getYear() + turn(ahead, tense, HALF_YEAR);
  }

  boolean isKnown() {
    return published != null;
  }

  /** The latest such quarter that has begun, or the next to come. */
  @Nullable Period quarter(int quarter, boolean future) {
    if (published == null) {
      return null;
    }
    int now = published.get(IsoFields.QUARTER_OF_YEAR);
    int year = published.getYear();
    if (future) {
      return Period.quarter(quarter < now ? year + 1 : year, quarter);
    }
    return Period.quarter(quarter > now ? year - 1 : year, quarter);
  }
}
