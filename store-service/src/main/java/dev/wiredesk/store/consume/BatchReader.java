package dev.wiredesk.store.consume;

import dev.wiredesk.store.consume.RecordDecoder.Decoded;
import dev.wiredesk.store.rows.Advance;
import dev.wiredesk.store.rows.Arrival;
import dev.wiredesk.store.rows.Batch;
import dev.wiredesk.store.rows.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Makes one batch of what a poll returned. */
final class BatchReader {
  private final Partitions partitions;
  private final RecordDecoder decoder;

  BatchReader(Partitions partitions, RecordDecoder decoder) {
    this.partitions = partitions;
    this.decoder = decoder;
  }

  /** Leaves out records of a partition that is not held: they are read again once it is. */
  Batch read(ConsumerRecords<String, byte[]> records) throws RegistryAway {
    List<Advance> advances = new ArrayList<>();
    List<Arrival> arrivals = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    for (TopicPartition partition : records.partitions()) {
      var holding = partitions.holding(partition.partition());
      if (holding.isPresent()) {
        // Beyond the last record where markers of transactions follow it.
        long next = Objects.requireNonNull(records.nextOffsets().get(partition)).offset();
        advances.add(new Advance(holding.get(), next));
        for (ConsumerRecord<String, byte[]> entry : records.records(partition)) {
          switch (decoder.decode(entry)) {
            case Decoded.Sound sound -> arrivals.add(sound.arrival());
            case Decoded.Unsound unsound -> rejections.add(unsound.rejection());
          }
        }
      }
    }
    return new Batch(advances, arrivals, rejections);
  }
}
