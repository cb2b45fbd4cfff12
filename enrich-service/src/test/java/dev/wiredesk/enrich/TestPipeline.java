package dev.wiredesk.enrich;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.ServiceContext;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.topics.Topic;
import dev.wiredesk.schemas.topics.Topics;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The topology between its topics, with a registry in memory and a fixed clock. */
final class TestPipeline implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
  static final Instant SENT = Instant.parse("2026-11-28T07:59:58Z");

  private static final String SCOPE = "enrich";

  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final UnsteadyRegistry registry = new UnsteadyRegistry(SCOPE);
  final KafkaClients kafka;
  final Topics topics;

  private final Topology topology;
  private final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> raw;

  TestPipeline(ArticleAnalysis analysis) {
    this(analysis, Duration.ofMillis(50));
  }

  TestPipeline(ArticleAnalysis analysis, Duration patience) {
    Settings<EnrichSettings> settings =
        new SettingsReader("enrich", Map.of("WIREDESK_REGISTRY_URL", "mock://" + SCOPE))
            .read(EnrichSettings.class, Optional.empty());
    kafka = new KafkaClients(settings);
    topics = settings.topics();
    topics.all().forEach(this::register);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    var context = new ServiceContext<>(settings, kafka, meters, clock);
    EnrichSteps steps =
        new EnrichSteps(
            topics,
            kafka,
            registry,
            new RegistryPatience(patience, System::nanoTime),
            analysis,
            new EnrichMetrics(meters, clock),
            clock);
    topology = EnrichTopology.of(topics, steps);
    driver = new TopologyTestDriver(topology, EnrichService.properties(context, steps));
    raw =
        driver.createInputTopic(
            topics.raw().name(), new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Sends a record's bytes as they are. */
  void send(TestRecord<byte[], byte[]> record) {
    raw.pipeInput(record);
  }

  void send(String key, byte[] value) {
    send(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, SENT));
  }

  void send(SpecificRecord article, String uri) {
    send(uri, bytes(article));
  }

  /** A record as the producers write it to the raw topic. */
  byte[] bytes(SpecificRecord value) {
    try (var serializer = kafka.avroSerializer()) {
      return serializer.serialize(topics.raw().name(), value);
    }
  }

  List<TestRecord<byte[], byte[]>> enrichedRecords() {
    return output(topics.enriched());
  }

  List<TestRecord<byte[], byte[]>> rejectedRecords() {
    return output(topics.rejected());
  }

  List<EnrichedArticle> enriched() {
    return enrichedRecords().stream()
        .map(record -> read(topics.enriched(), record.value()))
        .toList();
  }

  List<RejectedArticle> rejected() {
    return rejectedRecords().stream()
        .map(record -> read(topics.rejected(), record.value()))
        .toList();
  }

  <V extends SpecificRecord> V read(Topic<V> topic, byte[] bytes) {
    try (var deserializer = kafka.avroDeserializer(topic.value())) {
      return deserializer.deserialize(topic.name(), bytes);
    }
  }

  Topology topology() {
    return topology;
  }

  double count(String meter, String... tags) {
    return meters.get(meter).tags(tags).counter().count();
  }

  int register(String subject, String schema) {
    return register(subject, new AvroSchema(schema));
  }

  @Override
  public void close() {
    driver.close();
    MockSchemaRegistry.dropScope(SCOPE);
  }

  private void register(Topic<?> topic) {
    register(topic.subject(), new AvroSchema(topic.schema()));
  }

  private static int register(String subject, AvroSchema schema) {
    try {
      return MockSchemaRegistry.getClientForScope(SCOPE).register(subject, schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RestClientException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<TestRecord<byte[], byte[]>> output(Topic<?> topic) {
    return driver
        .createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }
}
