package dev.wiredesk.text.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words: "3.5 million", "two hundred and six", "half a dozen". */
final class Numerals {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST_SCALES = 3;

  private Numerals() {}

  /** The number or range that begins at the token. */
  static @Nullable Numeral at(Line line, int i) {
    Numeral first = single(line, i);
    if (first == null || first.high() != null || !joins(line, i, first)) {
      return first;
    }
    Numeral second = single(line, first.to() + 1);
    return second == null || second.high() != null || second.low().compareTo(first.low()) <= 0
        ? orScaled(first, second)
        : first.upTo(second);
  }

  /** "500,000 to 2 million" grows although 2 is less. */
  private static Numeral orScaled(Numeral first, @Nullable Numeral second) {
    return second != null
            && second.high() == null
            && second.low().compareTo(first.low()) > 0
            && second.isScaled()
        ? first.upTo(second)
        : first;
  }

  private static boolean joins(Line line, int i, Numeral first) {
    int next = first.to();
    if (!first.suffix().isEmpty()) {
      return false;
    }
    return line.is(next, "to")
        || line.is(next, "or")
        || line.isDash(next)
        || (line.is(next, "and") && line.is(i - 1, "between"));
  }

  static @Nullable Numeral single(Line line, int i) {
    if (line.is(i, Role.DIGITS)) {
      return digits(line, i);
    }
    if (line.is(i, Role.NUMBER)) {
      return words(line, i);
    }
    if (line.is(i, Role.HALF)) {
      return half(line, i);
    }
    return line.is(i, Role.ONE) && line.is(i + 1, Role.SCALE)
        ? scaled(line, Numeral.of(BigDecimal.ONE, i + 1))
        : null;
  }

  private static @Nullable Numeral half(Line line, int i) {
    int next = line.is(i + 1, Role.ONE) ? i + 2 : i + 1;
    boolean counts = line.is(next, Role.SCALE) || line.is(next, Role.TIME);
    return next == i + 2 && counts ? scaled(line, Numeral.of(HALF, next)) : null;
  }

  private static @Nullable Numeral digits(Line line, int i) {
    return digits(line, i, line.word(i));
  }

  /** The number that the digits give, which are in the token at the index. */
  static @Nullable Numeral digits(Line line, int i, String written) {
    Digits digits = Digits.of(written);
    if (digits == null) {
      return null;
    }
    Numeral read = new Numeral(digits.low(), digits.high(), BigDecimal.ONE, digits.suffix(), i + 1);
    return digits.suffix().isEmpty() ? scaled(line, read) : hyphenated(line, read);
  }

  /** "100-million". */
  private static Numeral hyphenated(Line line, Numeral read) {
    if (!read.suffix().startsWith("-")) {
      return read;
    }
    Term word = line.terms().word(read.suffix().substring(1));
    String scale = word == null ? null : word.code(Role.SCALE);
    return scale == null ? read : read.times(new BigDecimal(scale), read.to());
  }

  private static Numeral scaled(Line line, Numeral number) {
    Numeral all = number;
    for (int n = 0; n < MOST_SCALES; n++) {
      String scale = line.code(all.to(), Role.SCALE);
      if (scale == null) {
        break;
      }
      all = all.times(new BigDecimal(scale), all.to() + 1);
    }
    return andHalf(line, all);
  }

  /** "two and a half". */
  private static Numeral andHalf(Line line, Numeral number) {
    int at = number.to();
    boolean follows = line.is(at, "and") && line.is(at + 1, "a") && line.is(at + 2, Role.HALF);
    return follows ? number.plus(HALF, at + 3) : number;
  }

  private static Numeral words(Line line, int i) {
    NumberWords words = new NumberWords();
    int at = i;
    while (words.takes(line, at)) {
      at = words.next();
    }
    String suffix = line.code(at - 1, Role.SUFFIX);
    Numeral read = words.numeral(at, suffix == null ? "" : suffix);
    return suffix == null ? andHalf(line, read) : hyphenated(line, read);
  }
}
