package dev.wiredesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.runtime.bootstrap.Bootstrap;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.RunningService;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.stack.Broker;
import dev.wiredesk.stack.Registry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestServiceIT {
  /** Longer than any answer takes: a request that ends by it has failed. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;

  @Test
  void storesBeforeItAnswersAndSaysSoWhenItCannot() throws IOException, InterruptedException {
    Broker broker = Broker.start(folder.resolve("broker"), 0);
    try (Registry registry = Registry.start(folder.resolve("registry"), 0)) {
      Settings<IngestSettings> settings = settings(broker, registry);
      KafkaClients kafka = new KafkaClients(settings);
      bootstrap(kafka, settings);
      try (RunningService service =
          RunningService.start(IngestService.definition(), settings, Clock.systemUTC())) {
        HttpResponse<String> stored = post(service, "before");
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(202);
        assertThat(read(kafka, settings))
            .extracting(RawArticle::getUri)
            .containsExactly("urn:example:before");

        broker.stop();
        HttpResponse<String> refused = post(service, "meanwhile");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        Awaitility.await().atMost(PATIENCE).until(() -> ready(service) == 503);

        broker = Broker.start(folder.resolve("broker"), broker.port());
        Awaitility.await().atMost(PATIENCE).until(() -> ready(service) == 200);
        Awaitility.await().atMost(PATIENCE).until(() -> post(service, "after").statusCode() == 202);
        assertThat(read(kafka, settings))
            .extracting(RawArticle::getUri)
            .contains("urn:example:before", "urn:example:after");
      }
    } finally {
      broker.close();
      client.close();
    }
  }

  private HttpResponse<String> post(RunningService service, String name)
      throws IOException, InterruptedException {
    return client.send(
        request(service, "/v1/articles")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"uri\": \"urn:example:" + name + "\", \"body\": \"On Monday.\"}"))
            .build(),
        BodyHandlers.ofString());
  }

  private int ready(RunningService service) throws IOException, InterruptedException {
    return client.send(request(service, "/readyz").build(), BodyHandlers.ofString()).statusCode();
  }

  private static HttpRequest.Builder request(RunningService service, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
        .timeout(PATIENCE);
  }

  private static Settings<IngestSettings> settings(Broker broker, Registry registry) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("WIREDESK_KAFKA_BOOTSTRAP_SERVERS", broker.address());
    environment.put("WIREDESK_REGISTRY_URL", registry.url());
    environment.put("WIREDESK_HTTP_HOST", "127.0.0.1");
    environment.put("WIREDESK_HTTP_PORT", "0");
    return new SettingsReader("ingest", environment).read(IngestSettings.class, Optional.empty());
  }

  private static void bootstrap(KafkaClients kafka, Settings<?> settings) throws IOException {
    try (var admin = kafka.admin();
        var registry = kafka.registryClient()) {
      new Bootstrap(admin, registry).apply(settings.topics(), Optional.of((short) 1));
    }
  }

  private static List<RawArticle> read(KafkaClients kafka, Settings<?> settings) {
    var topic = settings.topics().raw();
    List<RawArticle> found = new ArrayList<>();
    try (Consumer<String, byte[]> consumer = kafka.consumer(Map.of());
        var deserializer = kafka.avroDeserializer(RawArticle.class)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
      while (found.size() < end) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(record -> found.add(deserializer.deserialize(topic.name(), record.value())));
      }
    }
    return found;
  }
}
