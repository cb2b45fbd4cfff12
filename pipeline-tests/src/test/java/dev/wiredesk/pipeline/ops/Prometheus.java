package dev.wiredesk.pipeline.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.stack.ChildCommand;
import dev.wiredesk.stack.ChildProcess;
import dev.wiredesk.stack.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Prometheus with the project's configuration and rules, scraping every second. */
final class Prometheus implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int port = FreePort.any();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ChildProcess process;

  /**
   * Returns when it answers.
   *
   * @param addresses where each job's target listens
   */
  Prometheus(Program program, Path folder, Map<String, String> addresses) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("prometheus.yml"), PrometheusFile.with(addresses));
    Files.copy(
        PrometheusFile.RULES, folder.resolve("rules.yml"), StandardCopyOption.REPLACE_EXISTING);
    process =
        ChildProcess.start(new ChildCommand("prometheus", folder, line(program, folder), Map.of()));
    process.awaitReady(this::isReady, START_LIMIT);
  }

  /** How many series a query returns now. */
  int series(String query) {
    JsonNode answer =
        get("/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    if (!answer.path("status").asText().equals("success")) {
      throw new IllegalArgumentException(query + ": " + answer.path("error").asText());
    }
    return answer.path("data").path("result").size();
  }

  /** Rules that Prometheus could not evaluate. */
  List<String> brokenRules() {
    return get("/api/v1/rules").path("data").path("groups").findParents("lastError").stream()
        .filter(rule -> !rule.path("lastError").asText().isEmpty())
        .map(rule -> rule.path("name").asText() + ": " + rule.path("lastError").asText())
        .toList();
  }

  @Override
  public void close() {
    process.close();
    http.close();
  }

  private List<String> line(Program program, Path folder) {
    return List.of(
        program.file().toString(),
        "--config.file=" + folder.toAbsolutePath().normalize().resolve("prometheus.yml"),
        "--storage.tsdb.path=" + folder.resolve("data"),
        "--web.listen-address=127.0.0.1:" + port,
        "--log.level=warn");
  }

  private boolean isReady() {
    try {
      return http.send(request("/-/ready"), BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private JsonNode get(String path) {
    try {
      return JSON.readTree(http.send(request(path), BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new IllegalStateException("No answer from Prometheus to " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking Prometheus", e);
    }
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(ANSWER_LIMIT)
        .build();
  }
}
