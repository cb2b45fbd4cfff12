package dev.wiredesk.text.values;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word with everything it can be; immutable once the list is read. */
final class Term {
  private final Map<Role, String> codes = new EnumMap<>(Role.class);
  private boolean opening;

  Term with(Role role, String code) {
    codes.putIfAbsent(role, code);
    opening |= OpeningRoles.hold(role);
    return this;
  }

  @Nullable String code(Role role) {
    return codes.get(role);
  }

  boolean is(Role role) {
    return codes.containsKey(role);
  }

  /** Whether a value can begin with it. */
  boolean opens() {
    return opening;
  }
}
