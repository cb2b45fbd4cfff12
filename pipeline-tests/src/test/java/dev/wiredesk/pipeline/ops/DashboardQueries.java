package dev.wiredesk.pipeline.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * The queries of a Grafana dashboard or of a file of alert rules. Give {@link #missingFrom} the
 * {@code /metrics} of every service, joined, to learn which queries would stay empty.
 */
public record DashboardQueries(List<Query> queries) {
  public DashboardQueries {
    queries = List.copyOf(queries);
  }

  /**
   * One query.
   *
   * @param title of the panel or the rule it stands in
   * @param expression PromQL, with Grafana's variables in it
   */
  public record Query(String title, String expression) {
    /** The expression as Grafana sends it when its graph's points lie this far apart. */
    public String over(String window) {
      return expression.replace("$__rate_interval", window);
    }

    List<Selector> selectors() {
      return PromQl.selectors(expression);
    }
  }

  /** Reads a dashboard ({@code .json}) or alert rules ({@code .yml}). */
  public static DashboardQueries read(Path file) {
    try {
      String text = Files.readString(file);
      return new DashboardQueries(
          file.toString().endsWith(".json") ? ofDashboard(text) : ofRules(text));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** The selectors that no line of these metrics answers, each with the title of its query. */
  public List<String> missingFrom(String metrics) {
    List<Series> series = Series.in(metrics);
    List<String> missing = new ArrayList<>();
    for (Query query : queries) {
      for (Selector selector : query.selectors()) {
        if (!selector.isMadeByPrometheus() && series.stream().noneMatch(selector::selects)) {
          missing.add(query.title() + ": " + selector);
        }
      }
    }
    return missing;
  }

  private static List<Query> ofDashboard(String json) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (JsonNode panel : new ObjectMapper().readTree(json).path("panels")) {
      for (JsonNode target : panel.path("targets")) {
        queries.add(new Query(panel.path("title").asText(), target.path("expr").asText()));
      }
    }
    return queries;
  }

  private static List<Query> ofRules(String yaml) {
    List<Query> queries = new ArrayList<>();
    Map<String, List<Map<String, List<Map<String, String>>>>> file = new Yaml().load(yaml);
    for (var group : file.get("groups")) {
      for (var rule : group.get("rules")) {
        queries.add(new Query(rule.get("alert"), rule.get("expr")));
      }
    }
    return queries;
  }
}
