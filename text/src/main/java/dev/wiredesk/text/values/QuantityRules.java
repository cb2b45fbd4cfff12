package dev.wiredesk.text.values;

import dev.wiredesk.schemas.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Quantities, as a plain decimal and a unit code of UCUM ("5 km", "30 Cel", "14 d"), or the
 * singular noun of what is counted: "14 person". Bounds ("at least") are not part of a quantity.
 */
final class QuantityRules {
  private static final int MOST_MODIFIERS = 2;

  private QuantityRules() {}

  static @Nullable FoundValue at(Line line, int i, Numeral number) {
    if (!number.suffix().isEmpty()) {
      return attached(line, i, number);
    }
    Unit unit = Units.at(line, number.to());
    if (unit != null) {
      return found(i, unit.to(), number, unit.code());
    }
    return counted(line, i, number);
  }

  private static @Nullable FoundValue counted(Line line, int i, Numeral number) {
    int at = number.to();
    for (int n = 0; n < MOST_MODIFIERS && isModifier(line, at); n++) {
      at++;
    }
    String noun = line.code(at, Role.COUNT);
    return noun == null || isYear(line, i) ? null : found(i, at + 1, number, noun);
  }

  /** "14 dead people" are people, "14 dead" are dead. */
  private static boolean isModifier(Line line, int i) {
    boolean noun = line.is(i, Role.COUNT);
    return line.is(i, Role.MODIFIER) && (!noun || line.is(i + 1, Role.COUNT));
  }

  private static boolean isYear(Line line, int i) {
    return DatePartsReader.year(line.word(i)) > 0 && line.is(i - 1, "in");
  }

  private static @Nullable FoundValue attached(Line line, int i, Numeral number) {
    if (number.suffix().startsWith("-")) {
      return hyphenated(line, i, number);
    }
    Term letters = line.terms().word(number.suffix());
    if (letters == null) {
      return null;
    }
    String code = letters.code(Role.SCALE_OF_DEGREE);
    if (code == null && !letters.is(Role.ATTACHED_SCALE)) {
      code = letters.code(Role.UNIT);
    }
    if (code != null) {
      Unit unit = Units.rate(line, new Unit(code, number.to()));
      return found(i, unit.to(), number, unit.code());
    }
    return ambiguous(line, i, number);
  }

  /** "20m people" are millions, "20m high" are metres; "20m" alone is neither. */
  private static @Nullable FoundValue ambiguous(Line line, int i, Numeral number) {
    if (number.suffix().equals("m") && line.is(number.to(), Role.EXTENT)) {
      return found(i, number.to(), number, "m");
    }
    Numeral scaled = Scales.attached(line, number);
    if (!scaled.suffix().isEmpty()) {
      return null;
    }
    Unit unit = Units.at(line, scaled.to());
    return unit == null ? counted(line, i, scaled) : found(i, unit.to(), scaled, unit.code());
  }

  /** "Five-year", "34-year-old", "10-kilometre", "5.8-magnitude". */
  private static @Nullable FoundValue hyphenated(Line line, int i, Numeral number) {
    String rest = number.suffix().substring(1);
    int hyphen = rest.indexOf('-');
    Term word = line.terms().word(hyphen < 0 ? rest : rest.substring(0, hyphen));
    String code = word == null ? null : unit(word);
    boolean whole = hyphen < 0 || rest.endsWith("-old") || rest.endsWith("-long");
    return code == null || !whole ? null : found(i, number.to(), number, code);
  }

  private static @Nullable String unit(Term word) {
    String code = word.code(Role.TIME);
    if (code == null) {
      code = word.code(Role.MAGNITUDE);
    }
    if (code == null) {
      code = word.code(Role.UNIT);
    }
    return code == null ? word.code(Role.COUNT) : code;
  }

  /** "Magnitude 5.8". */
  static @Nullable FoundValue magnitude(Line line, int i) {
    Numeral number = Numerals.single(line, i + 1);
    return number != null && number.suffix().isEmpty() && number.high() == null
        ? found(i, number.to(), number, "magnitude")
        : null;
  }

  /** "-5C", "minus 10 degrees": below zero only temperatures are. */
  static @Nullable FoundValue negative(Line line, int i) {
    boolean sign = line.word(i).length() > 1 || (line.touchesNext(i) && !line.touchesNext(i - 1));
    Numeral number = sign ? Numerals.single(line, i + 1) : null;
    FoundValue found = number == null ? null : at(line, i, number.negated());
    return found != null && found.value() != null && isTemperature(found.value()) ? found : null;
  }

  private static boolean isTemperature(String value) {
    return value.endsWith(" Cel") || value.endsWith(" [degF]") || value.endsWith(" degree");
  }

  private static FoundValue found(int from, int to, Numeral number, String unit) {
    return new FoundValue(EntityType.QUANTITY, from, to, number.written() + " " + unit);
  }
}
