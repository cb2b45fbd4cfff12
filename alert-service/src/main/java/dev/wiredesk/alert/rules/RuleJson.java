package dev.wiredesk.alert.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.Webhook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as JSON, from the topic and over HTTP: {@code {"name", "query", "enabled", "webhook"}}.
 */
final class RuleJson {
  private static final List<String> FIELDS =
      List.of("ruleId", "name", "query", "enabled", "webhook");
  private static final List<String> WEBHOOK_FIELDS = List.of("url", "secretName");

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private RuleJson() {}

  /** Reads a rule; the id is the record's key or the address, whatever the JSON says. */
  static RuleChange read(String ruleId, byte[] json) {
    try {
      JsonNode tree = JSON.readTree(json);
      if (tree == null || !tree.isObject()) {
        return new RuleChange.Unreadable("The rule is not a JSON object");
      }
      List<String> problems = problems(ruleId, tree);
      return problems.isEmpty()
          ? new RuleChange.Written(rule(ruleId, tree))
          : new RuleChange.Unreadable(String.join("; ", problems));
    } catch (JsonProcessingException e) {
      return new RuleChange.Unreadable("The rule is not JSON: " + where(e));
    } catch (IOException e) {
      return new RuleChange.Unreadable("The rule is not UTF-8: " + e.getMessage());
    }
  }

  private static AlertRule rule(String ruleId, JsonNode tree) {
    return AlertRule.newBuilder()
        .setRuleId(ruleId)
        .setName(tree.path("name").asText(ruleId))
        .setQuery(tree.path("query").asText())
        .setEnabled(tree.path("enabled").asBoolean(true))
        .setWebhook(webhook(tree.path("webhook")))
        .build();
  }

  private static @Nullable Webhook webhook(JsonNode tree) {
    return tree.isObject()
        ? Webhook.newBuilder()
            .setUrl(tree.path("url").asText())
            .setSecretName(tree.path("secretName").textValue())
            .build()
        : null;
  }

  private static List<String> problems(String ruleId, JsonNode tree) {
    List<String> problems = new ArrayList<>();
    unknown(tree, FIELDS, "").ifPresent(problems::add);
    text(tree, "query", true).ifPresent(problems::add);
    text(tree, "name", false).ifPresent(problems::add);
    if (tree.has("enabled") && !tree.get("enabled").isBoolean()) {
      problems.add("'enabled' must be true or false");
    }
    if (tree.has("ruleId") && !ruleId.equals(tree.get("ruleId").textValue())) {
      problems.add("'ruleId' differs from the key " + ruleId);
    }
    JsonNode webhook = tree.path("webhook");
    if (webhook.isObject()) {
      unknown(webhook, WEBHOOK_FIELDS, "webhook.").ifPresent(problems::add);
      text(webhook, "url", true).ifPresent(problem -> problems.add("webhook: " + problem));
      text(webhook, "secretName", false).ifPresent(problem -> problems.add("webhook: " + problem));
    } else if (!webhook.isMissingNode() && !webhook.isNull()) {
      problems.add("'webhook' must be an object with 'url' and 'secretName'");
    }
    return problems;
  }

  private static Optional<String> unknown(JsonNode tree, List<String> known, String path) {
    return tree.properties().stream()
        .map(java.util.Map.Entry::getKey)
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(name -> "'" + path + name + "' is unknown; known are " + String.join(", ", known));
  }

  private static Optional<String> text(JsonNode tree, String field, boolean required) {
    JsonNode value = tree.path(field);
    boolean absent = value.isMissingNode() || value.isNull();
    if (absent ? !required : value.isTextual()) {
      return Optional.empty();
    }
    return Optional.of("'" + field + "' must be a text");
  }

  private static String where(JsonProcessingException e) {
    var location = e.getLocation();
    return e.getOriginalMessage()
        + (location == null
            ? ""
            : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")");
  }
}
