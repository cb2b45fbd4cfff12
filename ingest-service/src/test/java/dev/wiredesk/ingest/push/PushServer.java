package dev.wiredesk.ingest.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.ingest.article.ArticleReader;
import dev.wiredesk.ingest.publish.ArticlePublisher;
import dev.wiredesk.ingest.publish.InMemoryArticleSink;
import dev.wiredesk.ingest.publish.IngestMeters;
import dev.wiredesk.runtime.http.HttpServer;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.IngestMode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** The push routes on a real port of the loopback address, over a topic in memory. */
final class PushServer implements AutoCloseable {
  static final int BODY_BYTES = 1024 * 1024;

  final InMemoryArticleSink sink = new InMemoryArticleSink();
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  PushServer() {
    this(new PushLimits(BODY_BYTES, 16 * BODY_BYTES, Duration.ofSeconds(30)));
  }

  PushServer(PushLimits limits) {
    this(limits, Clock.systemUTC());
  }

  PushServer(PushLimits limits, Clock clock) {
    var publisher = new ArticlePublisher(sink, new IngestMeters(meters));
    var articles = new ArticleReader(DiscoveredBy.PUSH, IngestMode.LIVE);
    server =
        new HttpServer(
            new Loopback(), BODY_BYTES, new PushRoutes(articles, publisher, limits, clock));
    server.start();
  }

  int port() {
    return server.port();
  }

  Answer json(String body) {
    return json(body.getBytes(StandardCharsets.UTF_8));
  }

  Answer json(byte[] body) {
    return send(request("application/json").POST(BodyPublishers.ofByteArray(body)));
  }

  Answer ndjson(String body) {
    return ndjson(body.getBytes(StandardCharsets.UTF_8));
  }

  Answer ndjson(byte[] body) {
    return send(request("application/x-ndjson").POST(BodyPublishers.ofByteArray(body)));
  }

  HttpRequest.Builder request(String contentType) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/v1/articles"))
        .header("Content-Type", contentType)
        .timeout(Duration.ofSeconds(60));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError("No answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }

  /** What the service answered. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
      try {
        return new ObjectMapper().readTree(response.body());
      } catch (IOException e) {
        throw new AssertionError("No JSON: " + response.body(), e);
      }
    }

    String detail() {
      return json().path("detail").asText();
    }
  }

  private record Loopback() implements CommonSettings.Http {
    @Override
    public String host() {
      return "127.0.0.1";
    }

    @Override
    public int port() {
      return 0;
    }
  }
}
