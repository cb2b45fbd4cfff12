package dev.wiredesk.alert.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.Webhook;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rule as HTTP shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
    String ruleId,
    @Nullable String name,
    @Nullable String query,
    @Nullable Boolean enabled,
    @Nullable Target webhook,
    String state,
    @Nullable String error) {

  static RuleView of(RuleEntry entry) {
    AlertRule rule = entry.rule().orElse(null);
    String state = entry.state().name().toLowerCase(Locale.ROOT);
    String error = entry.error().orElse(null);
    return rule == null
        ? new RuleView(entry.ruleId(), null, null, null, null, state, error)
        : new RuleView(
            entry.ruleId(),
            rule.getName(),
            rule.getQuery(),
            rule.getEnabled(),
            Target.of(rule.getWebhook()),
            state,
            error);
  }

  /** Where its alerts go. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Target(String url, @Nullable String secretName) {
    static @Nullable Target of(@Nullable Webhook webhook) {
      return webhook == null ? null : new Target(webhook.getUrl(), webhook.getSecretName());
    }
  }
}
