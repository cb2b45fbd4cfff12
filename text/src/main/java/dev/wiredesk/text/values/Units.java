package dev.wiredesk.text.values;

import org.jspecify.annotations.Nullable;

/** Reads units: "km", "square miles", "degrees Celsius", "barrels a day". */
final class Units {
  private Units() {}

  static @Nullable Unit at(Line line, int i) {
    Unit plain = plain(line, i);
    return plain == null ? null : rate(line, plain);
  }

  private static @Nullable Unit plain(Line line, int i) {
    if (line.is(i, Role.DEGREE)) {
      return degree(line, i);
    }
    String power = line.code(i, Role.POWER);
    String powered = power == null ? null : line.code(i + 1, Role.UNIT);
    if (powered != null) {
      return new Unit(powered + power, i + 2);
    }
    String nautical = line.code(i, Role.NAUTICAL);
    if (nautical != null && line.is(i + 1, Role.UNIT)) {
      return new Unit(nautical, i + 2);
    }
    return single(line, i);
  }

  private static @Nullable Unit single(Line line, int i) {
    String code = line.code(i, Role.UNIT);
    if (code != null && !(code.equals("[in_i]") && line.is(i, "in"))) {
      return new Unit(code, i + 1);
    }
    String time = line.code(i, Role.TIME);
    if (time != null) {
      return new Unit(time, i + 1);
    }
    return isPound(line, i) ? new Unit("[lb_av]", i + 1) : null;
  }

  static boolean isPoundOfWeight(Line line, int i) {
    return isPound(line, i) && line.is(i + 1, "of");
  }

  static boolean isPound(Line line, int i) {
    return line.is(i, "pounds") || line.is(i, "pound");
  }

  /** Without a scale it may be of an angle or of heat. */
  private static Unit degree(Line line, int i) {
    String scale = line.code(i + 1, Role.SCALE_OF_DEGREE);
    return scale == null ? new Unit("degree", i + 1) : new Unit(scale, i + 2);
  }

  /** "Per hour", "a day", after units that are not times themselves. */
  static Unit rate(Line line, Unit unit) {
    String time = line.is(unit.to(), Role.PER) ? line.code(unit.to() + 1, Role.TIME) : null;
    boolean plural = line.word(unit.to() + 1).endsWith("s");
    return time == null || plural || line.is(unit.to() - 1, Role.TIME)
        ? unit
        : new Unit(unit.code() + "/" + time, unit.to() + 2);
  }
}
