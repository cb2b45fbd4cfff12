package dev.wiredesk.text.values;

import java.math.BigDecimal;

/** Letters right after digits that multiply them: "3.5bn", "20m", "5k". */
final class Scales {
  private Scales() {}

  /** The number times its letters where they are a scale, else as it was. */
  static Numeral attached(Line line, Numeral number) {
    Term letters = number.suffix().isEmpty() ? null : line.terms().word(number.suffix());
    String scale = letters == null ? null : letters.code(Role.ATTACHED_SCALE);
    return scale == null ? number : number.times(new BigDecimal(scale), number.to());
  }
}
