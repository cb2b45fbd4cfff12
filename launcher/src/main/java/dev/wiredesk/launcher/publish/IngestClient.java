package dev.wiredesk.launcher.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.launcher.console.CommandFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sends batches to the ingest service and reads its answers. */
final class IngestClient implements AutoCloseable {
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
  private final URI articles;

  /**
   * @param ingest address of the service, without a path
   */
  IngestClient(URI ingest) {
    this.articles = URI.create(ingest.toString().replaceAll("/+$", "") + "/v1/articles");
  }

  Reply send(List<SourceLine> batch) {
    HttpRequest request =
        HttpRequest.newBuilder(articles)
            .timeout(ANSWER_LIMIT)
            .header("content-type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(body(batch)))
            .build();
    try {
      return reply(http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new CommandFailed(
          "No answer from the ingest service at "
              + articles
              + " ("
              + e.getClass().getSimpleName()
              + "). Is it running? --ingest names another address; ./wiredesk demo starts one.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted", e);
    }
  }

  @Override
  public void close() {
    http.close();
  }

  private static String body(List<SourceLine> batch) {
    StringBuilder body = new StringBuilder();
    batch.forEach(line -> body.append(line.json()).append('\n'));
    return body.toString();
  }

  private static Reply reply(HttpResponse<String> response) {
    JsonNode tree = tree(response.body());
    if (tree.path("items").isArray()) {
      return new Reply.Verdicts(verdicts(tree.path("items")), pause(response));
    }
    String reason = tree.path("detail").asText("HTTP status " + response.statusCode());
    return switch (response.statusCode()) {
      case 429, 502, 503, 504 -> new Reply.Later(pause(response), reason);
      default -> new Reply.Refused(reason);
    };
  }

  private static JsonNode tree(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }

  private static List<Reply.Verdict> verdicts(JsonNode items) {
    List<Reply.Verdict> verdicts = new ArrayList<>();
    for (JsonNode item : items) {
      Reply.State state =
          switch (item.path("status").asText().toLowerCase(Locale.ROOT)) {
            case "accepted" -> Reply.State.ACCEPTED;
            case "unavailable" -> Reply.State.UNAVAILABLE;
            default -> Reply.State.REJECTED;
          };
      String detail = item.path("error").asText(item.path("uri").asText());
      verdicts.add(new Reply.Verdict(item.path("line").asInt() - 1, state, detail));
    }
    return verdicts;
  }

  // Dates are allowed there too; nobody sends them to a client that waits seconds.
  private static Duration pause(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("retry-after")
        .filter(value -> value.matches("[0-9]{1,4}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .orElse(DEFAULT_WAIT);
  }
}
