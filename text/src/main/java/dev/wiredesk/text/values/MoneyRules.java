package dev.wiredesk.text.values;

import dev.wiredesk.schemas.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money, as the ISO 4217 code and a plain decimal: "$3.5bn" is "USD 3500000000". A bare "$"
 * is the dollar of the United States, a bare "Rs" or "rupees" India's; where the words leave the
 * currency open otherwise, there is no value.
 */
final class MoneyRules {
  private MoneyRules() {}

  /** "$5", "US$5", "Rs 500 crore", "USD 5m". */
  static @Nullable FoundValue symbol(Line line, int i) {
    String dollar = line.code(i, Role.DOLLAR_OF);
    if (dollar != null && line.is(i + 1, "$") && line.touchesNext(i)) {
      return amount(line, i, i + 2, dollar);
    }
    String attached = line.code(i, Role.ATTACHED_SYMBOL);
    if (attached != null) {
      return attached(line, i, attached);
    }
    String currency = line.code(i, Role.SYMBOL);
    if (currency == null) {
      currency = line.code(i, Role.CODE);
    }
    return currency == null ? null : amount(line, i, i + 1, currency);
  }

  private static @Nullable FoundValue attached(Line line, int i, String currency) {
    String digits = line.code(i, Role.SUFFIX);
    Numeral number = digits == null ? null : Numerals.digits(line, i, digits);
    return number == null ? null : value(line, i, currency, Scales.attached(line, number));
  }

  private static @Nullable FoundValue amount(Line line, int from, int at, String currency) {
    Numeral number = number(line, at);
    if (number == null) {
      return null;
    }
    Numeral range = upTo(line, from, number);
    return value(line, from, currency, range);
  }

  private static @Nullable Numeral number(Line line, int i) {
    Numeral number = line.is(i, Role.DIGITS) ? Numerals.at(line, i) : null;
    return number == null ? null : Scales.attached(line, number);
  }

  /** "$5m to $10m", "$5-$10", "between $5 and 10 million". */
  private static Numeral upTo(Line line, int from, Numeral first) {
    int at = first.to();
    boolean between = line.is(from - 1, "between") && line.is(at, "and");
    boolean joined = between || line.is(at, "to") || line.isDash(at);
    boolean goesOn = joined && (between || line.is(at + 1, Role.SYMBOL));
    Numeral second = goesOn ? number(line, amountAfter(line, at + 1)) : null;
    return second != null && isMore(second, first) ? first.upTo(second) : first;
  }

  /** Behind "$" or "US$". */
  private static int amountAfter(Line line, int i) {
    int at = line.is(i, Role.DOLLAR_OF) ? i + 1 : i;
    return line.is(at, Role.SYMBOL) ? at + 1 : at;
  }

  private static boolean isMore(Numeral second, Numeral first) {
    return first.high() == null && second.high() == null && second.low().compareTo(first.low()) > 0;
  }

  private static @Nullable FoundValue value(Line line, int from, String currency, Numeral number) {
    if (!number.suffix().isEmpty()) {
      return null;
    }
    int end = line.is(number.to(), Role.MONEY_WORD) ? number.to() + 1 : number.to();
    return new FoundValue(EntityType.MONEY, from, end, currency + " " + number.written());
  }

  /** "2 million euros", "20 Canadian dollars", "5m USD". */
  static @Nullable FoundValue word(Line line, int i, Numeral read) {
    Numeral number = Scales.attached(line, read);
    int at = number.to();
    if (!number.suffix().isEmpty()) {
      return null;
    }
    String nation = line.code(at, Role.NATION);
    if (nation != null && line.is(at + 1, Role.MONEY_WORD)) {
      return found(i, at + 2, national(nation, line.code(at + 1, Role.MONEY_WORD)), number);
    }
    String currency = currency(line, at, number);
    return currency == null || isWeight(line, i, at) ? null : found(i, at + 1, currency, number);
  }

  private static @Nullable String currency(Line line, int at, Numeral number) {
    String code = line.code(at, Role.CODE);
    if (code == null) {
      code = line.code(at, Role.CURRENCY);
    }
    return code == null && number.isScaled() ? line.code(at, Role.SCALED_CURRENCY) : code;
  }

  /** "20 pounds of rice". */
  private static boolean isWeight(Line line, int i, int at) {
    return Units.isPoundOfWeight(line, at)
        || (Units.isPound(line, at) && line.is(i - 1, "weighed"));
  }

  private static FoundValue found(int from, int to, String currency, Numeral number) {
    return new FoundValue(
        EntityType.MONEY, from, to, currency.isEmpty() ? null : currency + " " + number.written());
  }

  /** The code behind the word in "dollar=CAD,pound=GBP"; empty if there is none. */
  private static String national(String codes, @Nullable String word) {
    for (String pair : codes.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (pair.substring(0, equals).equals(word)) {
        return pair.substring(equals + 1);
      }
    }
    return "";
  }
}
