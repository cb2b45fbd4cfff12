package dev.wiredesk.text.values;

import java.util.EnumSet;
import java.util.Set;

/** The roles of words that a value can begin with: at all others the rules need not look. */
final class OpeningRoles {
  private static final Set<Role> ALL =
      EnumSet.of(
          Role.DIGITS,
          Role.NUMBER,
          Role.HALF,
          Role.ONE,
          Role.MINUS,
          Role.ORDINAL,
          Role.MONTH,
          Role.SHORT_MONTH,
          Role.WEEKDAY,
          Role.DEIXIS,
          Role.RELATION,
          Role.WEEKEND,
          Role.NAMED_QUARTER,
          Role.MIDDLE,
          Role.NAMED_TIME,
          Role.SYMBOL,
          Role.ATTACHED_SYMBOL,
          Role.CODE,
          Role.DOLLAR_OF,
          Role.MAGNITUDE);

  private OpeningRoles() {}

  static boolean hold(Role role) {
    return ALL.contains(role);
  }
}
