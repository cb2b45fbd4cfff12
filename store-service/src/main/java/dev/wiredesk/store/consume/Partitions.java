package dev.wiredesk.store.consume;

import dev.wiredesk.store.rows.Advance;
import dev.wiredesk.store.rows.Holding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions that the group gave this consumer, and which of them it holds in the database. A
 * partition is paused from the moment the group assigns it until the database has said from which
 * offset it goes on. Used by the poll loop's thread only, rebalances included.
 */
final class Partitions implements ConsumerRebalanceListener {
  private final Consumer<?, ?> consumer;
  private final String topic;
  private final Map<Integer, Holding> held = new HashMap<>();
  private final Set<Integer> waiting = new TreeSet<>();

  Partitions(Consumer<?, ?> consumer, String topic) {
    this.consumer = consumer;
    this.topic = topic;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
    consumer.pause(assigned);
    assigned.forEach(partition -> waiting.add(partition.partition()));
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
    for (TopicPartition partition : revoked) {
      held.remove(partition.partition());
      waiting.remove(partition.partition());
    }
  }

  /** Those that the database has yet to be asked about. */
  Set<Integer> waiting() {
    return Set.copyOf(waiting);
  }

  /** Goes on from where the database says each partition is stored. */
  void hold(List<Holding> holdings) {
    for (Holding holding : holdings) {
      TopicPartition partition = new TopicPartition(topic, holding.partition());
      consumer.seek(partition, holding.nextOffset());
      consumer.resume(List.of(partition));
      held.put(holding.partition(), holding);
      waiting.remove(holding.partition());
    }
  }

  /** Lets go of everything: what was read and not stored is read again after the next hold. */
  void letGo() {
    consumer.pause(consumer.assignment());
    waiting.addAll(held.keySet());
  }

  Optional<Holding> holding(int partition) {
    return waiting.contains(partition) ? Optional.empty() : lastKnown(partition);
  }

  /** What was held last, also after it was let go: good for figures only. */
  Optional<Holding> lastKnown(int partition) {
    return Optional.ofNullable(held.get(partition));
  }

  void moved(List<Advance> advances) {
    for (Advance advance : advances) {
      held.computeIfPresent(
          advance.holding().partition(), (p, holding) -> holding.movedTo(advance.nextOffset()));
    }
  }
}
