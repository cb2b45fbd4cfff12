package dev.wiredesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.EnrichedArticle;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PipelineExtension.class)
class PipelineIT {
  private static final int ARTICLES = 1000;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void bringsEachArticleOnceToTopicDatabaseAndAlerts(Pipeline pipeline) throws Exception {
    try (Wave wave = new Wave(pipeline, "calm")) {
      wave.send();
      wave.awaitAll();
      wave.assertEachOnce();
    }
  }

  @Test
  void bringsEachArticleOnceAlsoWhenTheEnrichmentIsKilledHalfway(Pipeline pipeline)
      throws Exception {
    try (Wave wave = new Wave(pipeline, "crash")) {
      wave.send();
      await().atMost(PATIENCE).until(() -> wave.enriched().size() >= ARTICLES / 5);
      pipeline.killEnrichment();
      assertThat(wave.enriched()).as("killed before it was through").hasSizeLessThan(ARTICLES);
      pipeline.restartEnrichment();
      wave.awaitAll();
      wave.assertEachOnce();
    }
  }

  /**
   * A thousand articles under one name, every tenth of them of interest to a rule and a webhook.
   */
  private static final class Wave implements AutoCloseable {
    private final Pipeline pipeline;
    private final String name;
    private final Committed<EnrichedArticle> enriched;
    private final Committed<Alert> alerts;
    private final WebhookReceiver webhooks = new WebhookReceiver();

    Wave(Pipeline pipeline, String name) {
      this.pipeline = pipeline;
      this.name = name;
      enriched = new Committed<>(pipeline.clients(), pipeline.topics().enriched());
      alerts = new Committed<>(pipeline.clients(), pipeline.topics().alerts());
      addRule();
    }

    private void addRule() {
      String rule =
          """
          {"name": "Floods of %1$s", "query": "text:flood%1$s", "webhook": {"url": "%2$s"}}
          """
              .formatted(name, webhooks.address());
      HttpResponse<String> answer = Http.put(pipeline.alert().resolve("/v1/rules/" + name), rule);
      assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    void send() {
      for (int from = 0; from < ARTICLES; from += 100) {
        String lines =
            IntStream.range(from, from + 100)
                .mapToObj(this::article)
                .collect(Collectors.joining("\n"));
        HttpResponse<String> answer =
            Http.post(pipeline.ingest().resolve("/v1/articles"), "application/x-ndjson", lines);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      }
    }

    private String article(int number) {
      return """
          {"uri": "%s", "headline": "River report %d", "publisher": "Wave %s", \
          "body": "GENEVA - The %s at the lower bridge rose to %d centimetres, Mayor Anna Keller said on Monday."}"""
          .formatted(
              uri(number), number, name, number % 10 == 0 ? "flood" + name : "river", number);
    }

    private String uri(int number) {
      return "https://%s.example/%d".formatted(name, number);
    }

    private Set<String> uris() {
      return IntStream.range(0, ARTICLES)
          .mapToObj(this::uri)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> urisOfInterest() {
      return IntStream.range(0, ARTICLES / 10)
          .mapToObj(n -> uri(n * 10))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    List<EnrichedArticle> enriched() {
      return enriched.all().stream()
          .filter(article -> article.getUri().startsWith("https://" + name))
          .toList();
    }

    List<Alert> alerts() {
      return alerts.all().stream().filter(alert -> alert.getRuleId().equals(name)).toList();
    }

    void awaitAll() {
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(enriched()).hasSizeGreaterThanOrEqualTo(ARTICLES));
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored()).hasSize(ARTICLES));
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(alerts()).hasSizeGreaterThanOrEqualTo(ARTICLES / 10));
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(webhooks.ids()).hasSizeGreaterThanOrEqualTo(ARTICLES / 10));
    }

    void assertEachOnce() throws SQLException {
      assertThat(enriched())
          .extracting(EnrichedArticle::getUri)
          .containsExactlyInAnyOrderElementsOf(uris());
      assertThat(enriched()).allSatisfy(article -> assertThat(article.getClaims()).isNotEmpty());
      assertThat(stored()).containsExactlyInAnyOrderElementsOf(uris());
      assertThat(alerts())
          .extracting(Alert::getUri)
          .containsExactlyInAnyOrderElementsOf(urisOfInterest());
      assertThat(webhooks.ids())
          .containsExactlyInAnyOrderElementsOf(alerts().stream().map(Alert::getAlertId).toList());
      assertServedByTheStore();
    }

    private void assertServedByTheStore() {
      String uri = URLEncoder.encode(uri(7), StandardCharsets.UTF_8);
      URI article = pipeline.store().resolve("/v1/articles/" + uri);
      assertThat(Http.get(article).body()).contains("River report 7", "Anna Keller");
    }

    private List<String> stored() throws SQLException {
      var database = pipeline.stack().database();
      try (Connection connection =
              DriverManager.getConnection(database.url(), database.user(), database.password());
          Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT uri FROM articles WHERE uri LIKE 'https://" + name + ".%'")) {
        List<String> uris = new ArrayList<>();
        while (rows.next()) {
          uris.add(rows.getString(1));
        }
        return uris;
      }
    }

    @Override
    public void close() {
      enriched.close();
      alerts.close();
      webhooks.close();
    }
  }
}
