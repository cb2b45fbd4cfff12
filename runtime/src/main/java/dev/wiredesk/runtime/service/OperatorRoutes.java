package dev.wiredesk.runtime.service;

import dev.wiredesk.runtime.http.Replies;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What operators ask every service: {@code /livez}, {@code /readyz} and {@code /metrics}. */
final class OperatorRoutes {
  private final List<Part> parts;
  private final PrometheusMeterRegistry meters;

  OperatorRoutes(List<Part> parts, PrometheusMeterRegistry meters) {
    this.parts = parts;
    this.meters = meters;
  }

  void addTo(HttpRouting.Builder routing) {
    routing
        .get("/livez", (request, response) -> reply(response, Health.Broken.class::isInstance))
        .get(
            "/readyz",
            (request, response) -> reply(response, health -> !(health instanceof Health.Up)))
        .get("/metrics", this::scrape);
  }

  private void reply(ServerResponse response, Predicate<Health> counts) {
    List<String> reasons =
        parts.stream()
            .map((Function<Part, Health>) Part::check)
            .filter(counts)
            .map(OperatorRoutes::reason)
            .filter(Objects::nonNull)
            .toList();
    Status status = reasons.isEmpty() ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503;
    String word = reasons.isEmpty() ? "up" : "down";
    Replies.json(response, status, Map.of("status", word, "reasons", reasons));
  }

  private static @Nullable String reason(Health health) {
    return switch (health) {
      case Health.Up up -> null;
      case Health.Waiting waiting -> waiting.reason();
      case Health.Broken broken -> broken.reason();
    };
  }

  private void scrape(ServerRequest request, ServerResponse response) {
    String accepted = request.headers().first(HeaderNames.ACCEPT).orElse("");
    String type =
        accepted.contains("application/openmetrics-text")
            ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
            : "text/plain; version=0.0.4; charset=utf-8";
    response.header(HeaderNames.CONTENT_TYPE, type);
    response.send(meters.scrape(type));
  }
}
