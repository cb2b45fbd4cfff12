package dev.wiredesk.alert.rules;

import dev.wiredesk.alert.stream.ConsumerView;
import dev.wiredesk.alert.stream.Session;
import dev.wiredesk.runtime.service.Health;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads the rules' topic from its beginning to its end and then follows it, without a group: every
 * instance needs every rule.
 *
 * <p>A poll's records are applied together, the last of each rule only, and the progress moves
 * after they are. If a record cannot be decoded because the registry is away, nothing of the poll
 * is applied and the next session reads it again from the progress. Meanwhile the rules stay as
 * they were: a change is late, not lost, and the first article is not matched before the first
 * reading is complete.
 */
final class FollowRules implements Session {
  private static final Duration POLL = Duration.ofMillis(250);

  private final Consumer<String, byte[]> consumer;
  private final ConsumerView view;
  private final RuleRecords records;
  private final RuleBook book;
  private final RuleProgress progress;
  private final Map<TopicPartition, Long> ends;

  FollowRules(
      Consumer<String, byte[]> consumer,
      String topic,
      ConsumerView view,
      RuleRecords records,
      RuleBook book,
      RuleProgress progress) {
    this.consumer = consumer;
    this.view = view;
    this.records = records;
    this.book = book;
    this.progress = progress;
    view.show(consumer);
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(part -> new TopicPartition(topic, part.partition()))
            .toList();
    consumer.assign(partitions);
    ends = consumer.endOffsets(partitions);
    partitions.forEach(this::goOn);
  }

  @Override
  public void step() {
    ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
    Map<String, RuleChange> changes = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> each : polled) {
      String ruleId = ruleId(each);
      changes.put(ruleId, records.read(each.topic(), ruleId, each.value()));
    }
    if (!changes.isEmpty()) {
      book.apply(changes);
    }
    Map<Integer, Long> positions = new TreeMap<>();
    ends.keySet().forEach(part -> positions.put(part.partition(), consumer.position(part)));
    progress.applied(positions, isComplete(positions));
  }

  @Override
  public Health health() {
    return progress.complete()
        ? view.connection()
        : new Health.Waiting("the rules are not read to their end yet");
  }

  @Override
  public void close() {
    view.hide();
    consumer.close();
  }

  private void goOn(TopicPartition partition) {
    long next = progress.next(partition.partition());
    if (next == 0) {
      consumer.seekToBeginning(List.of(partition));
    } else {
      consumer.seek(partition, next);
    }
  }

  private boolean isComplete(Map<Integer, Long> positions) {
    return ends.entrySet().stream()
        .allMatch(end -> positions.getOrDefault(end.getKey().partition(), 0L) >= end.getValue());
  }

  /** A record without a key belongs to no rule, yet it must be seen that it is there. */
  private static String ruleId(ConsumerRecord<String, byte[]> each) {
    return each.key() == null
        ? "(no key, partition " + each.partition() + " offset " + each.offset() + ")"
        : each.key();
  }
}
