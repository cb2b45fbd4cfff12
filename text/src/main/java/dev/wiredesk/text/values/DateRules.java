package dev.wiredesk.text.values;

import dev.wiredesk.schemas.EntityType;
import org.jspecify.annotations.Nullable;

/** All dates and times; a time of day joins the day beside it. */
final class DateRules {
  private final CalendarRules calendar;
  private final RelativeRules relative;
  private final QuarterRules quarters;

  DateRules(Almanac almanac) {
    calendar = new CalendarRules(almanac);
    relative = new RelativeRules(almanac);
    quarters = new QuarterRules(almanac);
  }

  @Nullable FoundValue at(Line line, int i) {
    ClockRules.Clock clock = ClockRules.at(line, i);
    if (clock != null) {
      return found(withDay(line, clock));
    }
    Dated dated = date(line, i);
    return dated == null ? null : found(withClock(line, dated));
  }

  private static FoundValue found(Dated dated) {
    Period period = dated.period();
    return new FoundValue(
        EntityType.DATE, dated.from(), dated.to(), period == null ? null : period.text());
  }

  private @Nullable Dated date(Line line, int i) {
    if (line.is(i, Role.WEEKDAY)) {
      return weekday(line, i);
    }
    String middle = line.code(i, Role.MIDDLE);
    if (middle != null) {
      return middle(line, i, middle);
    }
    Dated found = calendar.at(line, i);
    if (found == null) {
      found = relative.ago(line, i);
    }
    if (found == null) {
      found = quarters.at(line, i);
    }
    if (found == null) {
      found = relative.at(line, i);
    }
    return found == null && isYearLike(line, i) ? YearRules.at(line, i) : found;
  }

  private static boolean isYearLike(Line line, int i) {
    return line.is(i, Role.DIGITS) || line.is(i, Role.ORDINAL);
  }

  /** "Monday, March 3": the date says more than the day. */
  private @Nullable Dated weekday(Line line, int i) {
    int next = line.is(i + 1, ",") ? i + 2 : i + 1;
    boolean dates =
        line.is(next, Role.DIGITS) || line.is(next, Role.MONTH) || line.is(next, Role.SHORT_MONTH);
    Dated exact = dates ? calendar.at(line, next) : null;
    return exact != null && exact.isDay() && exact.period() != null
        ? new Dated(i, exact.to(), exact.period())
        : relative.at(line, i);
  }

  private @Nullable Dated middle(Line line, int i, String rest) {
    Dated decade = YearRules.decade(line, i, rest);
    int year = DatePartsReader.year(rest);
    if (decade != null || year > 0) {
      return decade != null ? decade : new Dated(i, i + 1, Period.year(year));
    }
    return calendar.month(line, i, rest);
  }

  private Dated withDay(Line line, ClockRules.Clock clock) {
    int next = clock.to();
    if (line.is(next, "on") || line.is(next, ",")) {
      next++;
    }
    Dated day = line.has(next) ? date(line, next) : null;
    if (day == null || !day.isDay() || day.from() != next) {
      return new Dated(clock.from(), clock.to(), new Period("T" + clock.time(), false));
    }
    return new Dated(clock.from(), day.to(), timed(day, clock));
  }

  private static Dated withClock(Line line, Dated day) {
    if (!day.isDay()) {
      return day;
    }
    int next = day.to();
    while (next < day.to() + 2 && (line.is(next, ",") || line.is(next, Role.NEAR_TIME))) {
      next++;
    }
    ClockRules.Clock clock = ClockRules.at(line, next);
    return clock == null ? day : new Dated(day.from(), clock.to(), timed(day, clock));
  }

  private static @Nullable Period timed(Dated day, ClockRules.Clock clock) {
    return day.period() == null ? null : day.period().at(clock.time());
  }
}
