package dev.wiredesk.pipeline;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.schemas.topics.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Every committed record of one topic, from its beginning; each call of {@link #all} looks again
 * for more.
 */
final class Committed<V extends SpecificRecord> implements AutoCloseable {
  private static final Duration A_MOMENT = Duration.ofMillis(200);

  private final Consumer<String, byte[]> consumer;
  private final Deserializer<V> values;
  private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

  Committed(KafkaClients clients, Topic<V> topic) {
    consumer = clients.consumer(Map.of());
    values = clients.avroDeserializer(topic.value());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.name()).stream()
            .map(partition -> new TopicPartition(topic.name(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** What there is by now, as raw records. */
  List<ConsumerRecord<String, byte[]>> records() {
    consumer.poll(A_MOMENT).forEach(seen::add);
    return List.copyOf(seen);
  }

  /** What there is by now. */
  List<V> all() {
    return records().stream()
        .map(record -> values.deserialize(record.topic(), record.value()))
        .toList();
  }

  @Override
  public void close() {
    consumer.close();
    values.close();
  }
}
