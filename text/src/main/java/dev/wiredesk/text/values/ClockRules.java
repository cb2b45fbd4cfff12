package dev.wiredesk.text.values;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of day: "3 p.m.", "10:30 GMT", "noon". */
final class ClockRules {
  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private ClockRules() {}

  /** A time of day in ISO 8601 without its T. */
  record Clock(int from, int to, String time) {}

  static @Nullable Clock at(Line line, int i) {
    String named = line.code(i, Role.NAMED_TIME);
    if (named != null) {
      return line.is(i - 1, "the") ? null : zoned(line, new Clock(i, i + 1, named));
    }
    return line.is(i, Role.DIGITS) ? digits(line, i) : null;
  }

  private static @Nullable Clock digits(Line line, int i) {
    String word = line.word(i);
    int end = digitsOf(word);
    if (end < 0) {
      return null;
    }
    String half = half(line, word.substring(end));
    if (half == null && end == word.length()) {
      half = line.code(i + 1, Role.CLOCK_HALF);
      return half == null ? bare(line, i, word) : of(line, i, i + 2, twelve(word, half));
    }
    return half == null ? null : of(line, i, i + 1, twelve(word.substring(0, end), half));
  }

  /** Length of "10", "10:30" or "10.30" at the beginning, -1 for anything else. */
  private static int digitsOf(String word) {
    int i = 0;
    while (i < word.length() && isPart(word.charAt(i))) {
      i++;
    }
    return i <= "10:30".length() && Character.isDigit(word.charAt(i - 1)) ? i : -1;
  }

  private static boolean isPart(char c) {
    return (c >= '0' && c <= '9') || c == ':' || c == '.';
  }

  private static @Nullable String half(Line line, String suffix) {
    Term term = suffix.isEmpty() ? null : line.terms().word(suffix);
    return term == null ? null : term.code(Role.CLOCK_HALF);
  }

  private static @Nullable Clock of(Line line, int from, int to, @Nullable String time) {
    return time == null ? null : zoned(line, new Clock(from, to, time));
  }

  private static Clock zoned(Line line, Clock clock) {
    String zone = line.code(clock.to(), Role.ZONE);
    return zone == null ? clock : new Clock(clock.from(), clock.to() + 1, clock.time() + zone);
  }

  /** Of the twelve-hour clock: midnight is 12 a.m. */
  private static @Nullable String twelve(String digits, String half) {
    int hour = hour(digits);
    return hour < 1 || hour > NOON
        ? null
        : time(hour % NOON + Integer.parseInt(half), minute(digits));
  }

  /** "10:30" where a word before or a zone after shows that it is a time; "1530 GMT". */
  private static @Nullable Clock bare(Line line, int i, String word) {
    boolean zoned = line.is(i + 1, Role.ZONE);
    boolean shown = zoned || (line.is(i - 1, Role.NEAR_TIME) && !line.is(i + 1, Role.TIME));
    if (!shown || word.indexOf('.') >= 0) {
      return null;
    }
    if (zoned && word.length() == 4 && word.indexOf(':') < 0) {
      return of(line, i, i + 1, twentyFour(word.substring(0, 2) + ":" + word.substring(2)));
    }
    return word.indexOf(':') > 0 ? of(line, i, i + 1, twentyFour(word)) : null;
  }

  private static @Nullable String twentyFour(String digits) {
    int hour = hour(digits);
    return hour < 0 || hour >= HOURS ? null : time(hour, minute(digits));
  }

  private static @Nullable String time(int hour, int minute) {
    return minute < 0 || minute >= MINUTES
        ? null
        : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
  }

  private static int hour(String digits) {
    int mark = mark(digits);
    return number(mark < 0 ? digits : digits.substring(0, mark));
  }

  private static int minute(String digits) {
    int mark = mark(digits);
    if (mark < 0) {
      return 0;
    }
    String minutes = digits.substring(mark + 1);
    return minutes.length() == 2 ? number(minutes) : -1;
  }

  private static int mark(String digits) {
    return Math.max(digits.indexOf(':'), digits.indexOf('.'));
  }

  private static int number(String digits) {
    boolean plain = digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && !digits.isEmpty() ? Integer.parseInt(digits) : -1;
  }
}
