package dev.wiredesk.text.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A token that begins with digits, taken apart: "3.5bn", "20-30", "34-year-old".
 *
 * @param high the second number of "20-30"
 * @param suffix what follows the numbers
 */
record Digits(BigDecimal low, @Nullable BigDecimal high, String suffix) {
  private static final int LONGEST = 18;

  static @Nullable Digits of(String token) {
    int end = endOfNumber(token, 0);
    BigDecimal low = number(token.substring(0, end));
    if (low == null) {
      return null;
    }
    if (end + 1 >= token.length() || !isRange(token, end)) {
      return new Digits(low, null, token.substring(end));
    }
    int second = endOfNumber(token, end + 1);
    BigDecimal high = number(token.substring(end + 1, second));
    return high == null ? null : new Digits(low, high, token.substring(second));
  }

  private static boolean isRange(String token, int hyphen) {
    return token.charAt(hyphen) == '-' && isDigit(token.charAt(hyphen + 1));
  }

  private static int endOfNumber(String token, int from) {
    int i = from;
    while (i < token.length() && (isDigit(token.charAt(i)) || isInside(token, i))) {
      i++;
    }
    return i;
  }

  private static boolean isInside(String token, int i) {
    char c = token.charAt(i);
    return (c == ',' || c == '.') && i + 1 < token.length() && isDigit(token.charAt(i + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable BigDecimal number(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    boolean plain = point == digits.lastIndexOf('.') && digits.indexOf(',', whole.length()) < 0;
    return !digits.isEmpty() && digits.length() <= LONGEST && plain && isGrouped(whole)
        ? new BigDecimal(digits.replace(",", ""))
        : null;
  }

  /** Commas divide groups of three, or of two before the last three as in India. */
  private static boolean isGrouped(String whole) {
    int last = whole.lastIndexOf(',');
    if (last < 0) {
      return true;
    }
    if (whole.length() - last != 4) {
      return false;
    }
    int group = 0;
    for (int i = whole.indexOf(',') + 1; i < last; i++) {
      group = whole.charAt(i) == ',' ? 0 : group + 1;
      if (group > 3) {
        return false;
      }
    }
    return whole.indexOf(',') <= 3;
  }
}
