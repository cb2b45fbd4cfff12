package dev.wiredesk.store.consume;

import dev.wiredesk.store.rows.Holding;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** How many records of this consumer's partitions are not stored yet. */
final class Lag {
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);

  private final Consumer<?, ?> consumer;
  private final Partitions partitions;
  private long last;

  Lag(Consumer<?, ?> consumer, Partitions partitions) {
    this.consumer = consumer;
    this.partitions = partitions;
  }

  /** As the last fetch saw it; asks nobody. */
  long whileReading() {
    last =
        consumer.assignment().stream()
            .mapToLong(partition -> consumer.currentLag(partition).orElse(0L))
            .sum();
    return last;
  }

  /** Paused partitions fetch nothing, so the broker is asked how far the topic has grown. */
  long whileWaiting() {
    try {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment(), ANSWER_LIMIT);
      last = ends.entrySet().stream().mapToLong(end -> behind(end.getKey(), end.getValue())).sum();
    } catch (TimeoutException e) {
      // The broker is away as well: what was known last is the best there is.
      return last;
    }
    return last;
  }

  private long behind(TopicPartition partition, long end) {
    long stored = partitions.lastKnown(partition.partition()).map(Holding::nextOffset).orElse(end);
    return Math.max(0, end - stored);
  }
}
