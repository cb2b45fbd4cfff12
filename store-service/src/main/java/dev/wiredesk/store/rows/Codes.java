package dev.wiredesk.store.rows;

import java.util.Locale;

/** Enum constants as codes of tables and metrics: {@code NULL_VALUE} is {@code null-value}. */
final class Codes {
  private Codes() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
