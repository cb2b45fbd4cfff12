package dev.wiredesk.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void keepsASchemaRegisteredJustBeforeBeingKilled() throws Exception {
    try (Registry registry = Registry.start(folder, 0)) {
      assertThat(post(registry.url() + "/subjects/a-value/versions")).isEqualTo("{\"id\":1}");
      registry.kill();
    }
    try (Registry registry = Registry.start(folder, 0)) {
      assertThat(get(registry.url() + "/subjects")).isEqualTo("[\"a-value\"]");
    }
  }

  private String post(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString("{\"schema\":\"{\\\"type\\\":\\\"string\\\"}\"}"))
            .build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
