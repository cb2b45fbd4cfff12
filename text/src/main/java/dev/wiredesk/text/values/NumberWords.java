package dev.wiredesk.text.values;

import java.math.BigDecimal;

/** Adds up the words of one number: "one hundred and fifty thousand". Used for one number. */
final class NumberWords {
  private static final int HUNDRED = 100;
  private static final int MOST_WORDS = 12;
  private static final BigDecimal BIG = BigDecimal.valueOf(1_000);

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal bigScale = BigDecimal.ONE;
  private BigDecimal smallScale = BigDecimal.ONE;
  private long current = -1;
  private int next;
  private boolean closed;
  private int words;

  /** Whether the word at the token goes on with the number; then {@link #next} follows it. */
  boolean takes(Line line, int at) {
    if (closed || ++words > MOST_WORDS) {
      return false;
    }
    next = at + 1;
    String scale = line.code(at, Role.SCALE);
    if (scale != null) {
      return takesScale(new BigDecimal(scale));
    }
    if (line.is(at, "and") && isAfterHundreds() && line.is(at + 1, Role.NUMBER)) {
      next = at + 2;
      return number(line, at + 1);
    }
    return line.is(at, Role.NUMBER) && number(line, at);
  }

  /** Two scales in a row multiply only upwards: "two lakh crore". */
  private boolean takesScale(BigDecimal scale) {
    if (current < 0) {
      boolean grows = total.signum() > 0 && scale.compareTo(bigScale) > 0;
      total = grows ? total.multiply(scale) : total;
      bigScale = grows ? scale : bigScale;
      return grows;
    }
    return scale(scale);
  }

  private boolean isAfterHundreds() {
    return (current > 0 && current % HUNDRED == 0) || (current < 0 && total.signum() > 0);
  }

  private boolean number(Line line, int at) {
    String code = line.code(at, Role.NUMBER);
    long value = code == null ? 0 : Long.parseLong(code);
    if (current >= 0 && !fits(value)) {
      return false;
    }
    current = Math.max(current, 0) + value;
    closed = line.is(at, Role.SUFFIX);
    return true;
  }

  private boolean fits(long value) {
    boolean afterHundred = current >= HUNDRED && current % HUNDRED == 0;
    boolean afterTens = current % 10 == 0 && current % HUNDRED >= 20 && value > 0 && value < 10;
    return afterHundred || afterTens;
  }

  private boolean scale(BigDecimal scale) {
    if (scale.compareTo(BIG) < 0 && current < HUNDRED) {
      current *= scale.intValueExact();
      smallScale = scale;
      return true;
    }
    BigDecimal part = BigDecimal.valueOf(current);
    boolean smaller = total.signum() > 0 && scale.compareTo(bigScale) < 0;
    total = smaller ? total.add(part.multiply(scale)) : total.add(part).multiply(scale);
    bigScale = scale;
    current = -1;
    return true;
  }

  int next() {
    return next;
  }

  Numeral numeral(int to, String suffix) {
    BigDecimal value = total.add(BigDecimal.valueOf(Math.max(current, 0)));
    return new Numeral(value, null, bigScale.max(smallScale), suffix, to);
  }
}
