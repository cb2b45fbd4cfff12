package dev.wiredesk.pipeline.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.pipeline.Pipeline;
import dev.wiredesk.pipeline.PipelineExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The dashboard and the alert rules ask only for what the running services tell. */
@ExtendWith(PipelineExtension.class)
class DashboardTest {
  private static final Path GRAFANA = Project.OPS.resolve("grafana");
  private static final Path DASHBOARD = GRAFANA.resolve("dashboards/wiredesk.json");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Test
  void asksOnlyForSeriesThatTheServicesHave(Pipeline pipeline) {
    String metrics = Services.metrics(pipeline);
    DashboardQueries dashboard = DashboardQueries.read(DASHBOARD);
    assertThat(dashboard.queries()).hasSizeGreaterThan(20);
    assertThat(dashboard.missingFrom(metrics)).isEmpty();
    assertThat(DashboardQueries.read(PrometheusFile.RULES).missingFrom(metrics)).isEmpty();
  }

  @Test
  void showsASeriesForEveryQueryInARealPrometheus(Pipeline pipeline, @TempDir Path folder)
      throws IOException {
    var program = Program.onPath("prometheus");
    assumeTrue(program.isPresent(), "prometheus is not installed");
    List<String> queries =
        DashboardQueries.read(DASHBOARD).queries().stream()
            .map(query -> query.over("15s"))
            .toList();
    try (Prometheus prometheus =
        new Prometheus(program.orElseThrow(), folder, Services.addresses(pipeline))) {
      // A rate needs two scrapes.
      await()
          .atMost(LIMIT)
          .untilAsserted(
              () ->
                  assertThat(queries)
                      .filteredOn(query -> prometheus.series(query) == 0)
                      .as("queries without a series")
                      .isEmpty());
      assertThat(prometheus.series("up == 1")).isEqualTo(Project.SERVICES.size());
      assertThat(prometheus.brokenRules()).isEmpty();
    }
  }

  @Test
  void firesTheAlertRulesAsTheirOwnTestsSay() {
    var promtool = Program.onPath("promtool");
    assumeTrue(promtool.isPresent(), "promtool is not installed");
    for (List<String> check :
        List.of(
            List.of("check", "config", "prometheus.yml"),
            List.of("test", "rules", "rules-test.yml"))) {
      var outcome =
          promtool.orElseThrow().run(PrometheusFile.FOLDER, LIMIT, check.toArray(String[]::new));
      assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
    }
  }

  @Test
  void isFoundByGrafanaAndAsksTheSourceItProvides() throws IOException {
    Map<String, List<Map<String, Object>>> sources =
        new Yaml()
            .load(Files.readString(GRAFANA.resolve("provisioning/datasources/prometheus.yml")));
    Object source = sources.get("datasources").getFirst().get("uid");
    JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
    assertThat(dashboard.findValues("datasource"))
        .isNotEmpty()
        .allSatisfy(used -> assertThat(used.path("uid").asText()).isEqualTo(source));

    String provider = Files.readString(GRAFANA.resolve("provisioning/dashboards/wiredesk.yml"));
    ComposeFile compose = ComposeFile.read(Project.ROOT.resolve("docker-compose.yml"));
    assertThat(compose.service("grafana").volumes())
        .anySatisfy(
            mount -> {
              String[] parts = mount.split(":", -1);
              assertThat(parts[0]).isEqualTo("./ops/grafana/dashboards");
              assertThat(provider).contains("path: " + parts[1]);
            });
  }

  @Test
  void placesNoPanelOverAnother() throws IOException {
    boolean[][] taken = new boolean[200][24];
    for (JsonNode panel : new ObjectMapper().readTree(DASHBOARD.toFile()).path("panels")) {
      JsonNode place = panel.path("gridPos");
      for (int y = place.path("y").asInt();
          y < place.path("y").asInt() + place.path("h").asInt();
          y++) {
        for (int x = place.path("x").asInt();
            x < place.path("x").asInt() + place.path("w").asInt();
            x++) {
          assertThat(taken[y][x]).as(panel.path("title").asText()).isFalse();
          taken[y][x] = true;
        }
      }
    }
  }
}
