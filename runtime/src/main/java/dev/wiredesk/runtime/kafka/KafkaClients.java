package dev.wiredesk.runtime.kafka;

import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.schemas.topics.Topics;
import dev.wiredesk.schemas.topics.TrustedRecords;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes the Kafka and registry clients of one service. Order of precedence: the user's pass-through
 * properties, then what the caller asks for, then the defaults here. Callers own and close what
 * they get.
 */
public final class KafkaClients {
  private final Settings<?> settings;

  public KafkaClients(Settings<?> settings) {
    TrustedRecords.register();
    this.settings = settings;
  }

  /** Properties that every client shares: where the broker is, and what the user passes through. */
  public Properties common(Map<String, ?> wanted) {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", values().kafka().bootstrapServers());
    properties.putAll(wanted);
    properties.putAll(settings.kafkaProperties());
    return properties;
  }

  /**
   * A producer that acknowledges only what all in-sync replicas hold, and writes each record once.
   */
  public Producer<String, SpecificRecord> producer(Map<String, ?> wanted) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("acks", "all");
    properties.put("enable.idempotence", "true");
    properties.put("compression.type", "lz4");
    properties.put("max.request.size", Topics.MAX_RECORD_BYTES);
    properties.putAll(wanted);
    return new KafkaProducer<>(common(properties), new StringSerializer(), avroSerializer());
  }

  /**
   * A consumer of undecoded values that sees committed records only and commits nothing by itself.
   */
  public Consumer<String, byte[]> consumer(Map<String, ?> wanted) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("isolation.level", "read_committed");
    properties.put("enable.auto.commit", "false");
    properties.put("auto.offset.reset", "earliest");
    properties.put("allow.auto.create.topics", "false");
    properties.putAll(wanted);
    return new KafkaConsumer<>(
        common(properties), new StringDeserializer(), new ByteArrayDeserializer());
  }

  public Admin admin() {
    return Admin.create(common(Map.of()));
  }

  /** Writes records with the schemas the bootstrap registered; it never registers one itself. */
  public Serializer<SpecificRecord> avroSerializer() {
    Map<String, Object> properties = registry();
    properties.putIfAbsent("auto.register.schemas", "false");
    properties.putIfAbsent("avro.remove.java.properties", "true");
    Serializer<Object> serializer = new KafkaAvroSerializer();
    serializer.configure(properties, false);
    return (topic, value) -> serializer.serialize(topic, value);
  }

  /** Reads records of any registered schema into the generated class. */
  public <V extends SpecificRecord> Deserializer<V> avroDeserializer(Class<V> type) {
    Map<String, Object> properties = registry();
    properties.put("specific.avro.reader", "true");
    Deserializer<Object> deserializer = new KafkaAvroDeserializer();
    deserializer.configure(properties, false);
    return (topic, bytes) -> type.cast(deserializer.deserialize(topic, bytes));
  }

  /** The registry's own client, for subjects and compatibility. */
  public SchemaRegistryClient registryClient() {
    return SchemaRegistryClientFactory.newClient(
        List.of(values().registry().url().split(",")),
        1000,
        List.of(new AvroSchemaProvider()),
        settings.registryProperties(),
        Map.of());
  }

  private Map<String, Object> registry() {
    Map<String, Object> properties = new TreeMap<>(settings.registryProperties());
    properties.put("schema.registry.url", values().registry().url());
    return properties;
  }

  private CommonSettings values() {
    return settings.values();
  }
}
