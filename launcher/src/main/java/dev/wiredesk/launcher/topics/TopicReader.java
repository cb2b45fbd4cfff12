package dev.wiredesk.launcher.topics;

import dev.wiredesk.launcher.console.CommandFailed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads one topic, all partitions, without a consumer group; one thread uses it. */
final class TopicReader {
  private static final Duration POLL = Duration.ofMillis(250);

  private final Consumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;
  private final Map<TopicPartition, Long> ends;

  TopicReader(Consumer<byte[], byte[]> consumer, String topic) {
    this.consumer = consumer;
    this.partitions = partitions(topic);
    this.ends = consumer.endOffsets(partitions);
    consumer.assign(partitions);
  }

  void seek(boolean fromBeginning) {
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
    // Seeking is lazy: without this a record written right after the start could be missed.
    partitions.forEach(consumer::position);
  }

  /** What comes within a quarter of a second. */
  ConsumerRecords<byte[], byte[]> poll() {
    return consumer.poll(POLL);
  }

  /** Whether everything was read that was on the topic when this reader was made. */
  boolean isAtEnd() {
    return partitions.stream()
        .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
  }

  private List<TopicPartition> partitions(String topic) {
    try {
      List<TopicPartition> found =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      if (found.isEmpty()) {
        throw new CommandFailed(
            "There is no topic "
                + topic
                + "; ./wiredesk topics lists them, ./wiredesk bootstrap creates them.");
      }
      return found;
    } catch (KafkaException e) {
      throw Await.unreachable(e);
    }
  }
}
