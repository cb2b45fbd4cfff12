package dev.wiredesk.enrich;

import static org.awaitility.Awaitility.await;

import dev.wiredesk.runtime.bootstrap.Bootstrap;
import dev.wiredesk.runtime.bootstrap.ContractCheck;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.RunningService;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.topics.Topic;
import dev.wiredesk.schemas.topics.Topics;
import dev.wiredesk.stack.Broker;
import dev.wiredesk.stack.Registry;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/** An installation under a topic prefix of its own: the service at work, and a client around it. */
final class LiveDesk implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int LARGEST_REQUEST = 64 * 1024 * 1024;

  private final Settings<EnrichSettings> settings;
  private final KafkaClients kafka;
  private final Topics topics;
  private final Producer<byte[], byte[]> producer;
  private final Serializer<SpecificRecord> serializer;
  private final Output<EnrichedArticle> enriched;
  private final Output<RejectedArticle> rejected;
  private final RunningService service;
  private final HttpClient http = HttpClient.newHttpClient();

  LiveDesk(
      String prefix,
      Broker broker,
      Registry registry,
      ServiceDefinition<EnrichSettings> definition) {
    settings =
        new SettingsReader(
                "enrich",
                Map.of(
                    "WIREDESK_KAFKA_BOOTSTRAP_SERVERS", broker.address(),
                    "WIREDESK_REGISTRY_URL", registry.url(),
                    "WIREDESK_TOPICS_PREFIX", prefix,
                    "WIREDESK_HTTP_HOST", "127.0.0.1",
                    "WIREDESK_HTTP_PORT", "0",
                    "WIREDESK_ENRICH_THREADS", "2",
                    "WIREDESK_ENRICH_REGISTRY_PATIENCE", "2s"))
            .read(EnrichSettings.class, Optional.empty());
    kafka = new KafkaClients(settings);
    topics = settings.topics();
    bootstrap();
    producer = producer();
    serializer = kafka.avroSerializer();
    enriched = new Output<>(kafka, topics.enriched());
    rejected = new Output<>(kafka, topics.rejected());
    service = RunningService.start(definition, settings, Clock.systemUTC());
  }

  byte[] bytes(RawArticle article) {
    return serializer.serialize(topics.raw().name(), article);
  }

  /** Returns once the broker has it. */
  void send(byte[] value) {
    var sent = producer.send(new ProducerRecord<>(topics.raw().name(), value));
    producer.flush();
    try {
      sent.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every enriched article committed so far. */
  List<EnrichedArticle> enriched() {
    return enriched.soFar();
  }

  List<RejectedArticle> rejected() {
    return rejected.soFar();
  }

  void awaitReady() {
    await().atMost(LIMIT).until(() -> readiness().contains("\"up\""));
  }

  String readiness() {
    return get("/readyz");
  }

  /** The sum over all series of the name. */
  double metric(String name) {
    return get("/metrics")
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  int schemaIdOfAlerts() throws IOException {
    try (SchemaRegistryClient client = kafka.registryClient()) {
      return client.getId(topics.alerts().subject(), new AvroSchema(topics.alerts().schema()));
    } catch (RestClientException e) {
      throw new IOException(e);
    }
  }

  int registerJsonSchema() {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(settings.values().registry().url() + "/subjects/json/versions"))
            .header("Content-Type", "application/vnd.schemaregistry.v1+json")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"schemaType": "JSON",
                     "schema": "{\\"$schema\\": \\"http://json-schema.org/draft-07/schema#\\", \\"type\\": \\"object\\"}"}
                    """))
            .build();
    return Integer.parseInt(sent(request).replaceAll(".*\"id\":(\\d+).*", "$1"));
  }

  static byte[] withId(byte[] bytes, int id) {
    return ByteBuffer.wrap(bytes.clone()).putInt(1, id).array();
  }

  @Override
  public void close() {
    service.close();
    producer.close();
    serializer.close();
    enriched.close();
    rejected.close();
    http.close();
  }

  private void bootstrap() {
    try (var admin = kafka.admin();
        var registry = kafka.registryClient()) {
      new Bootstrap(admin, registry).apply(topics, Optional.empty());
      // A topic that was created is not listed at once on a busy machine.
      await()
          .atMost(LIMIT)
          .until(() -> new ContractCheck(admin, registry).missing(topics.all()).isEmpty());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Producer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        kafka.common(
            Map.of(
                "compression.type",
                "lz4",
                "max.request.size",
                LARGEST_REQUEST,
                "buffer.memory",
                2L * LARGEST_REQUEST)),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private String get(String path) {
    return sent(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path)).build());
  }

  private String sent(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    } catch (IOException e) {
      throw new IllegalStateException(request.uri() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What readers of committed records have seen of a topic. */
  private static final class Output<V extends SpecificRecord> implements AutoCloseable {
    private final Consumer<String, byte[]> consumer;
    private final KafkaClients kafka;
    private final Topic<V> topic;
    private final List<V> seen = new ArrayList<>();

    Output(KafkaClients kafka, Topic<V> topic) {
      this.kafka = kafka;
      this.topic = topic;
      consumer = kafka.consumer(Map.of());
      List<PartitionInfo> partitions = consumer.partitionsFor(topic.name());
      consumer.assign(
          partitions.stream()
              .map(partition -> new TopicPartition(topic.name(), partition.partition()))
              .toList());
    }

    List<V> soFar() {
      try (var deserializer = kafka.avroDeserializer(topic.value())) {
        consumer
            .poll(Duration.ofMillis(500))
            .forEach(record -> seen.add(deserializer.deserialize(topic.name(), record.value())));
      }
      return List.copyOf(seen);
    }

    @Override
    public void close() {
      consumer.close();
    }
  }
}
