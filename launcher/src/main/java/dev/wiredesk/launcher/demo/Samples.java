package dev.wiredesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.publish.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * The sample articles and rules. They are published once for each data folder; a mark in it says so
 * to the next start.
 */
final class Samples {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DemoPorts ports;
  private final Path mark;

  Samples(DemoPorts ports, Path folder) {
    this.ports = ports;
    this.mark = folder.resolve("samples-published");
  }

  boolean arePublished() {
    return Files.exists(mark);
  }

  void putRules(HttpCalls http) {
    try (InputStream in = resource("rules.json")) {
      for (JsonNode rule : new ObjectMapper().readTree(in)) {
        String address = ports.url(Service.ALERT) + "/v1/rules/" + rule.path("ruleId").asText();
        http.put(address, rule.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sample rules", e);
    }
  }

  /** Publishes them and returns how many were taken. */
  long publish(Console console) {
    URI ingest = URI.create(ports.url(Service.INGEST));
    try (InputStream in = resource("articles.jsonl");
        Publication publication = new Publication(ingest, console, PATIENCE)) {
      publication.publishLines("articles.jsonl", in);
      publication.finish();
      Files.createFile(mark);
      return publication.accepted();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish the sample articles", e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Samples.class.getResourceAsStream(name), name);
  }
}
