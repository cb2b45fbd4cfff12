package dev.wiredesk.launcher.demo;

import dev.wiredesk.launcher.console.CommandFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What the demo asks the services. */
final class HttpCalls implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).build();

  boolean isOk(String address) {
    try {
      return send(request(address).build()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Puts JSON there; fails when the service does not take it. */
  void put(String address, String json) {
    HttpRequest request =
        request(address)
            .header("content-type", "application/json")
            .PUT(BodyPublishers.ofString(json))
            .build();
    try {
      HttpResponse<String> response = send(request);
      if (response.statusCode() / 100 != 2) {
        throw new CommandFailed("PUT " + address + " was refused: " + response.body());
      }
    } catch (IOException e) {
      throw new CommandFailed("PUT " + address + " got no answer: " + e, e);
    }
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted", e);
    }
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).timeout(LIMIT);
  }
}
