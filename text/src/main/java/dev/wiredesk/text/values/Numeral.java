package dev.wiredesk.text.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, or two that bound a range, as read from tokens.
 *
 * @param scale what a word like "million" multiplied the number with, 1 without one
 * @param suffix letters that stand right after the digits: "km", "-year-old"
 * @param to index after the last token
 */
record Numeral(BigDecimal low, @Nullable BigDecimal high, BigDecimal scale, String suffix, int to) {
  static Numeral of(BigDecimal value, int to) {
    return new Numeral(value, null, BigDecimal.ONE, "", to);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  Numeral times(BigDecimal factor, int end) {
    BigDecimal top = high == null ? null : high.multiply(factor);
    return new Numeral(low.multiply(factor), top, scale.multiply(factor), "", end);
  }

  Numeral plus(BigDecimal more, int end) {
    return new Numeral(low.add(more), high, scale, suffix, end);
  }

  Numeral negated() {
    return new Numeral(low.negate(), high, scale, suffix, to);
  }

  Numeral endingAt(int end) {
    return new Numeral(low, high, scale, suffix, end);
  }

  /** From this number to the other; "5 to 10 million" scales both. */
  Numeral upTo(Numeral other) {
    boolean shared = !isScaled() && other.isScaled() && low.compareTo(THOUSAND) < 0;
    BigDecimal begin = shared ? low.multiply(other.scale) : low;
    return new Numeral(begin, other.low, other.scale, other.suffix, other.to);
  }

  /** Decimal and plain; a range has two dots in between. */
  String written() {
    return high == null ? plain(low) : plain(low) + ".." + plain(high);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
}
