package dev.wiredesk.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.runtime.http.HttpServer;
import dev.wiredesk.runtime.settings.SampleSettings;
import dev.wiredesk.runtime.settings.SettingsReader;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorRoutesTest {
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final StandIn part = new StandIn();
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer server;

  @BeforeEach
  void start() {
    var settings =
        new SettingsReader("sample", Map.of()).read(SampleSettings.class, Optional.empty());
    server =
        new HttpServer(
            settings.values().http(),
            1000,
            routing -> {
              new OperatorRoutes(List.of(part), meters).addTo(routing);
              routing.get(
                  "/bug",
                  (request, response) -> {
                    throw new IllegalStateException("secret detail");
                  });
            });
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void isLiveAndReadyWhenEveryPartIsUp() throws Exception {
    assertThat(get("/livez").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
  }

  @Test
  void isLiveButNotReadyWhileAPartWaits() throws Exception {
    part.health = new Health.Waiting("the database is away");
    assertThat(get("/livez").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/readyz").body()).contains("the database is away");
  }

  @Test
  void isNotLiveWhenAPartIsBroken() throws Exception {
    part.health = new Health.Broken("the topology died");
    assertThat(get("/livez").statusCode()).isEqualTo(503);
  }

  @Test
  void showsItsMetersToPrometheus() throws Exception {
    meters.counter("wiredesk.articles.received", "outcome", "accepted").increment(3);
    assertThat(get("/metrics").body())
        .contains("wiredesk_articles_received_total{outcome=\"accepted\"} 3.0");
  }

  @Test
  void tellsNothingOfABugButThatItHappened() throws Exception {
    HttpResponse<String> response = get("/bug");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(response.body()).doesNotContain("secret");
  }

  @Test
  void answersAnUnknownPathWithProblemDetails() throws Exception {
    HttpResponse<String> response = get("/nowhere");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("\"status\":404", "Endpoint not found");
  }

  @Test
  void answersABodyThatIsTooLargeWithProblemDetails() throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/livez");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .POST(HttpRequest.BodyPublishers.ofString("x".repeat(1001)))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("too large");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** A part whose health the test sets. */
  private static final class StandIn implements Part {
    private volatile Health health = Health.UP;

    @Override
    public void start() {}

    @Override
    public Health check() {
      return health;
    }

    @Override
    public void close() {}
  }
}
