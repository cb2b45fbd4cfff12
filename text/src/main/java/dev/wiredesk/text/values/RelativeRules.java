package dev.wiredesk.text.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Dates that the article's own date settles: "on Monday", "last week", "two weeks ago". */
final class RelativeRules {
  private static final BigDecimal LONGEST_AGO = BigDecimal.valueOf(1_000);

  private final Almanac almanac;

  RelativeRules(Almanac almanac) {
    this.almanac = almanac;
  }

  @Nullable Dated at(Line line, int i) {
    String weekday = line.code(i, Role.WEEKDAY);
    if (weekday != null) {
      return weekday(line, i, Integer.parseInt(weekday));
    }
    String days = line.code(i, Role.DEIXIS);
    if (days != null) {
      return partOfDay(line, new Dated(i, i + 1, almanac.day(Integer.parseInt(days))));
    }
    String relation = line.code(i, Role.RELATION);
    if (relation != null) {
      return related(line, i, Integer.parseInt(relation));
    }
    return line.is(i, Role.WEEKEND) && line.is(i - 1, "the")
        ? new Dated(i, i + 1, almanac.passedWeekend())
        : null;
  }

  private Dated weekday(Line line, int i, int day) {
    String relation = line.code(i + 1, Role.RELATION);
    if (relation != null && line.is(i + 2, "week")) {
      return new Dated(i, i + 3, almanac.weekdayOfWeek(day, Integer.parseInt(relation)));
    }
    boolean settled = !line.is(i - 1, Role.REPEATING) && !line.is(i - 1, Role.FEAST);
    Period period = almanac.weekday(day, isFuture(line, i, i + 1));
    return partOfDay(line, new Dated(i, i + 1, settled ? period : null));
  }

  private static boolean isFuture(Line line, int from, int to) {
    return Tense.around(line, from, to) == Tense.FUTURE;
  }

  /** "Monday evening" is a day all the same. */
  private static Dated partOfDay(Line line, Dated day) {
    return line.is(day.to(), Role.PART_OF_DAY)
        ? new Dated(day.from(), day.to() + 1, day.period())
        : day;
  }

  private @Nullable Dated related(Line line, int i, int relation) {
    if (line.is(i + 1, Role.PART_OF_DAY)) {
      return night(line, i, relation);
    }
    String weekday = line.code(i + 1, Role.WEEKDAY);
    if (weekday != null) {
      boolean future = relation == Almanac.NEXT || isFuture(line, i, i + 2);
      Period day = almanac.weekday(Integer.parseInt(weekday), relation, future);
      return partOfDay(line, new Dated(i, i + 2, day));
    }
    if (line.is(i + 1, Role.WEEKEND)) {
      return new Dated(i, i + 2, almanac.weekend(relation));
    }
    return longer(line, i, relation);
  }

  private @Nullable Dated night(Line line, int i, int relation) {
    boolean lastNight = relation == Almanac.LAST && line.is(i + 1, "night");
    if (!lastNight && relation != Almanac.THIS) {
      return null;
    }
    return new Dated(i, i + 2, almanac.day(lastNight ? -1 : 0));
  }

  /** "The last month of the war" is not the month before this one. */
  private @Nullable Dated longer(Line line, int i, int relation) {
    if (line.is(i + 2, "of") || line.is(i - 1, "the")) {
      return null;
    }
    int month = line.is(i + 1, Role.MONTH) ? DatePartsReader.monthOf(line, i + 1) : 0;
    if (month > 0) {
      boolean withDay = line.is(i + 2, Role.DIGITS);
      return withDay ? null : new Dated(i, i + 2, almanac.month(month, relation));
    }
    if (line.is(i + 1, Role.QUARTER)) {
      return new Dated(i, i + 2, almanac.unit("quarter", relation));
    }
    String unit = line.code(i + 1, Role.TIME);
    return unit != null && isCalendarUnit(unit) && !isPlural(line, i + 1)
        ? new Dated(i, i + 2, almanac.unit(unit, relation))
        : null;
  }

  private static boolean isCalendarUnit(String unit) {
    return unit.equals("wk") || unit.equals("mo") || unit.equals("a");
  }

  private static boolean isPlural(Line line, int i) {
    return line.word(i).endsWith("s");
  }

  /** "Two weeks ago", "a year ago". */
  @Nullable Dated ago(Line line, int i) {
    Numeral count = line.is(i, Role.ONE) ? Numeral.of(BigDecimal.ONE, i + 1) : Numerals.at(line, i);
    if (count == null || !line.is(count.to() + 1, "ago")) {
      return null;
    }
    String unit = line.code(count.to(), Role.TIME);
    if (unit == null) {
      return null;
    }
    boolean settled = isWhole(count) && !line.is(i - 1, Role.INEXACT);
    Period then = settled ? almanac.ago(unit, count.low().intValueExact()) : null;
    return new Dated(i, count.to() + 2, then);
  }

  private static boolean isWhole(Numeral count) {
    return count.high() == null
        && count.suffix().isEmpty()
        && count.low().stripTrailingZeros().scale() <= 0
        && count.low().compareTo(LONGEST_AGO) < 0;
  }
}
