package dev.wiredesk.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** HTTP as a user of the services speaks it. */
public final class Http {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private Http() {}

  public static HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address).build());
  }

  static HttpResponse<String> post(URI address, String type, String body) {
    return send(
        HttpRequest.newBuilder(address)
            .header("content-type", type)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  static HttpResponse<String> put(URI address, String json) {
    return send(
        HttpRequest.newBuilder(address)
            .header("content-type", "application/json")
            .PUT(BodyPublishers.ofString(json))
            .build());
  }

  static boolean isReady(URI service) {
    try {
      return get(service.resolve("/readyz")).statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
    }
  }
}
