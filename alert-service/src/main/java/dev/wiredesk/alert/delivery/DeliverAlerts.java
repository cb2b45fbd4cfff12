package dev.wiredesk.alert.delivery;

import dev.wiredesk.alert.stream.ConsumerView;
import dev.wiredesk.alert.stream.Decoded;
import dev.wiredesk.alert.stream.FirstPlaces;
import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.alert.stream.Session;
import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.Webhook;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads alerts, logs each, and hands those with a webhook to their receivers.
 *
 * <p>An offset is committed when every alert before it has ended, delivered or given up. After a
 * crash the alerts behind it come again, under the same id, so a receiver may see one twice but
 * misses none. When a receiver's queue is full the partition goes back to that alert and pauses;
 * the other partitions go on. When a partition moves to another instance, what was not begun is
 * dropped here, and the other reads it from the committed offset.
 */
final class DeliverAlerts implements Session, ConsumerRebalanceListener {
  private static final Logger LOG = LoggerFactory.getLogger(DeliverAlerts.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration COMMIT = Duration.ofSeconds(5);

  private final Consumer<String, byte[]> consumer;
  private final ConsumerView view;
  private final RecordReader<Alert> reader;
  private final Endpoints endpoints;
  private final DeliveryMeters meters;
  private final Map<TopicPartition, OpenOffsets> open = new HashMap<>();
  private final Map<TopicPartition, Endpoint> paused = new HashMap<>();
  private final FirstPlaces seen = new FirstPlaces(100_000);

  DeliverAlerts(
      Consumer<String, byte[]> consumer,
      String topic,
      ConsumerView view,
      RecordReader<Alert> reader,
      Endpoints endpoints,
      DeliveryMeters meters) {
    this.consumer = consumer;
    this.view = view;
    this.reader = reader;
    this.endpoints = endpoints;
    this.meters = meters;
    view.show(consumer);
    consumer.subscribe(List.of(topic), this);
  }

  @Override
  public void step() {
    ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
    for (TopicPartition partition : polled.partitions()) {
      accept(partition, polled.records(partition));
    }
    commit();
    resume();
  }

  @Override
  public Health health() {
    return view.connection();
  }

  /** Waits for the attempts under way, so that what they delivered is committed. */
  @Override
  public void close() {
    view.hide();
    try (consumer) {
      endpoints.close();
      commitNow(open.keySet());
    }
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> open.put(partition, new OpenOffsets()));
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    commitNow(partitions);
    onPartitionsLost(partitions);
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      paused.remove(partition);
      OpenOffsets lost = open.remove(partition);
      if (lost != null) {
        lost.release();
      }
    }
  }

  private void accept(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
    OpenOffsets offsets = open.computeIfAbsent(partition, none -> new OpenOffsets());
    for (ConsumerRecord<String, byte[]> each : records) {
      if (!accept(partition, offsets, each)) {
        consumer.seek(partition, each.offset());
        consumer.pause(List.of(partition));
        return;
      }
    }
    offsets.passed(consumer.position(partition));
  }

  private boolean accept(
      TopicPartition partition, OpenOffsets offsets, ConsumerRecord<String, byte[]> each) {
    return switch (reader.read(each.topic(), each.value())) {
      case Decoded.Value<Alert> alert -> accept(partition, offsets, each, alert.value());
      case Decoded.Unreadable<Alert> bad -> {
        LOG.warn("Passed over {} offset {}: no alert: {}", partition, each.offset(), bad.reason());
        meters.unreadable();
        yield true;
      }
    };
  }

  private boolean accept(
      TopicPartition partition,
      OpenOffsets offsets,
      ConsumerRecord<String, byte[]> each,
      Alert alert) {
    Webhook webhook = alert.getWebhook();
    if (seen.isRepeated(alert.getAlertId(), each.offset())) {
      meters.repeated();
      return true;
    }
    if (webhook != null) {
      Endpoint endpoint = endpoints.at(webhook.getUrl());
      offsets.received(each.offset());
      if (!endpoint.offer(new Delivery(alert, each.timestamp(), offsets, each.offset()))) {
        offsets.done(each.offset());
        offsets.passed(each.offset());
        paused.put(partition, endpoint);
        return false;
      }
    }
    log(alert);
    return true;
  }

  private void log(Alert alert) {
    LOG.info(
        "Alert {} by rule {} ({}): {} version {}: {}",
        alert.getAlertId(),
        alert.getRuleId(),
        oneLine(alert.getRuleName()),
        oneLine(alert.getUri()),
        alert.getVersion(),
        oneLine(alert.getHeadline()));
    meters.logged();
  }

  /** Text from outside must not look like further lines of the log. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private void commit() {
    Map<TopicPartition, OffsetAndMetadata> offsets = toCommit(open.keySet());
    if (!offsets.isEmpty()) {
      consumer.commitAsync(
          offsets,
          (sent, error) -> {
            if (error == null) {
              committed(offsets);
            } else {
              LOG.debug("Offsets not committed yet", error);
            }
          });
    }
  }

  private void commitNow(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> offsets = toCommit(partitions);
    if (offsets.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(offsets, COMMIT);
      committed(offsets);
    } catch (KafkaException e) {
      LOG.warn("Offsets of {} not committed: those alerts will be delivered again", offsets, e);
    }
  }

  private Map<TopicPartition, OffsetAndMetadata> toCommit(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (TopicPartition partition : partitions) {
      OpenOffsets held = open.get(partition);
      if (held != null) {
        held.toCommit().ifPresent(offset -> offsets.put(partition, new OffsetAndMetadata(offset)));
      }
    }
    return offsets;
  }

  private void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
    offsets.forEach(
        (partition, offset) -> {
          OpenOffsets held = open.get(partition);
          if (held != null) {
            held.committed(offset.offset());
          }
        });
  }

  private void resume() {
    List<TopicPartition> ready =
        paused.entrySet().stream()
            .filter(entry -> entry.getValue().hasRoom())
            .map(Map.Entry::getKey)
            .toList();
    consumer.resume(ready);
    ready.forEach(paused::remove);
  }
}
