package dev.wiredesk.alert.rules;

import dev.wiredesk.schemas.AlertRule;
import java.util.List;

/**
 * A rule that an article matched.
 *
 * @param claimIds the claims that did, in the article's order; empty where the rule asks for none
 */
public record Match(String ruleId, AlertRule rule, List<String> claimIds) {
  public Match {
    claimIds = List.copyOf(claimIds);
  }
}
