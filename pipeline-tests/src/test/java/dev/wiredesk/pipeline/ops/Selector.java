package dev.wiredesk.pipeline.ops;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a PromQL query asks for in one place: the name of a metric and conditions on its labels. */
record Selector(String metric, List<Condition> conditions) {
  /** Labels that Prometheus adds when it scrapes; no service tells them. */
  private static final Set<String> ADDED = Set.of("job", "instance");

  /** Series that Prometheus makes itself. */
  private static final Set<String> MADE = Set.of("up", "scrape_duration_seconds", "ALERTS");

  boolean isMadeByPrometheus() {
    return MADE.contains(metric);
  }

  boolean selects(Series series) {
    return series.name().equals(metric)
        && conditions.stream()
            .filter(condition -> !ADDED.contains(condition.label()))
            .allMatch(condition -> condition.holds(series.labels()));
  }

  /** One condition; a label that is not there counts as an empty one, as in Prometheus. */
  record Condition(String label, String operator, String value) {
    boolean holds(Map<String, String> labels) {
      String actual = labels.getOrDefault(label, "");
      return switch (operator) {
        case "=" -> actual.equals(value);
        case "!=" -> !actual.equals(value);
        case "=~" -> Pattern.matches(value, actual);
        case "!~" -> !Pattern.matches(value, actual);
        default -> throw new IllegalStateException("Unknown operator " + operator);
      };
    }
  }
}
