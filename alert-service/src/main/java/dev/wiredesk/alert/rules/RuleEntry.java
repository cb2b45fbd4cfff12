package dev.wiredesk.alert.rules;

import dev.wiredesk.schemas.AlertRule;
import java.util.Optional;

/**
 * A rule as the service holds it.
 *
 * @param rule what was written; empty where the record could not be read
 * @param error why it cannot be matched; empty unless broken
 */
public record RuleEntry(
    String ruleId,
    Optional<AlertRule> rule,
    State state,
    Optional<String> error,
    boolean asksForClaims) {

  /** Whether it takes part in matching. */
  public enum State {
    ACTIVE,
    DISABLED,
    BROKEN
  }

  static RuleEntry active(String ruleId, AlertRule rule, boolean asksForClaims) {
    return new RuleEntry(ruleId, Optional.of(rule), State.ACTIVE, Optional.empty(), asksForClaims);
  }

  static RuleEntry disabled(String ruleId, AlertRule rule) {
    return new RuleEntry(ruleId, Optional.of(rule), State.DISABLED, Optional.empty(), false);
  }

  static RuleEntry broken(String ruleId, Optional<AlertRule> rule, String error) {
    return new RuleEntry(ruleId, rule, State.BROKEN, Optional.of(error), false);
  }

  boolean matchesOn(boolean claims) {
    return state == State.ACTIVE && asksForClaims == claims;
  }

  RuleEntry asBroken(String reason) {
    return broken(ruleId, rule, reason);
  }
}
