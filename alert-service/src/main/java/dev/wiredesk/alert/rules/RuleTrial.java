package dev.wiredesk.alert.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.alert.query.QueryReader;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.Analysis;
import dev.wiredesk.schemas.EnrichedArticle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A query and a text to try it on, before it becomes a rule. */
record RuleTrial(String query, String headline, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS = List.of("query", "headline", "body");

  /** Reads {@code {"query", "headline", "body"}}; empty if it is anything else. */
  static Optional<RuleTrial> read(byte[] json) {
    try {
      return Optional.ofNullable(JSON.readTree(json))
          .filter(RuleTrial::isTrial)
          .map(
              tree ->
                  new RuleTrial(text(tree, "query"), text(tree, "headline"), text(tree, "body")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  boolean matches(QueryReader queries) {
    try (RuleBook book = new RuleBook(queries)) {
      book.apply(Map.of("trial", new RuleChange.Written(rule())));
      return !book.matches(article()).isEmpty();
    }
  }

  private AlertRule rule() {
    return AlertRule.newBuilder().setRuleId("trial").setName("trial").setQuery(query).build();
  }

  private EnrichedArticle article() {
    return EnrichedArticle.newBuilder()
        .setUri("trial")
        .setHeadline(headline)
        .setBody(body)
        .setContentDigest("")
        .setAnalysis(Analysis.newBuilder().build())
        .build();
  }

  private static boolean isTrial(JsonNode tree) {
    return tree.has("query")
        && tree.properties().stream()
            .allMatch(part -> FIELDS.contains(part.getKey()) && part.getValue().isTextual());
  }

  private static String text(JsonNode tree, String field) {
    return tree.path(field).asText();
  }
}
