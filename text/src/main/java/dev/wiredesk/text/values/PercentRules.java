package dev.wiredesk.text.values;

import dev.wiredesk.schemas.EntityType;
import org.jspecify.annotations.Nullable;

/** Percentages: "4.5 %"; percentage points are "2 pp", basis points "25 bp". */
final class PercentRules {
  private PercentRules() {}

  static @Nullable FoundValue at(Line line, int i, Numeral number) {
    if (number.suffix().equals("-percent")) {
      return found(i, number.to(), number, "%");
    }
    int end = number.suffix().isEmpty() ? endOfPercent(line, number.to()) : -1;
    if (end > 0) {
      return range(line, i, number.endingAt(end));
    }
    return number.suffix().isEmpty() ? points(line, i, number) : null;
  }

  /** The index after "%", "percent" or "per cent"; -1 without them. */
  private static int endOfPercent(Line line, int i) {
    if (line.is(i, "per") && line.is(i + 1, "cent")) {
      return i + 2;
    }
    return line.is(i, Role.PERCENT) ? i + 1 : -1;
  }

  /** "20% to 30%"; but a rate that fell "from 5% to 3%" is two. */
  private static FoundValue range(Line line, int i, Numeral first) {
    int at = first.to();
    boolean joined = line.isDash(at) || (line.is(at, "and") && line.is(i - 1, "between"));
    Numeral second = joined && first.high() == null ? Numerals.single(line, at + 1) : null;
    int end = second == null ? -1 : endOfPercent(line, second.to());
    return second != null && end > 0 && second.low().compareTo(first.low()) > 0
        ? found(i, end, first.upTo(second), "%")
        : found(i, at, first, "%");
  }

  private static @Nullable FoundValue points(Line line, int i, Numeral number) {
    int at = number.to();
    String unit = line.code(at, Role.PERCENTAGE);
    if (unit == null) {
      unit = line.code(at, Role.BASIS);
    }
    return unit != null && line.is(at + 1, Role.POINT) ? found(i, at + 2, number, unit) : null;
  }

  private static FoundValue found(int from, int to, Numeral number, String unit) {
    return new FoundValue(EntityType.PERCENT, from, to, number.written() + " " + unit);
  }
}
