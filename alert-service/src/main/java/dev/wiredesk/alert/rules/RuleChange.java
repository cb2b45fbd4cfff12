package dev.wiredesk.alert.rules;

import dev.wiredesk.schemas.AlertRule;

/** What one record of the rules' topic says of its rule. */
public sealed interface RuleChange {
  /** The rule is now this. */
  record Written(AlertRule rule) implements RuleChange {}

  /** The record could not be read; the reason is for the desk. */
  record Unreadable(String reason) implements RuleChange {}

  /** The rule is gone. */
  record Deleted() implements RuleChange {}
}
