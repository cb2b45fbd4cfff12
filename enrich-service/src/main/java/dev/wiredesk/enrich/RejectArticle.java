package dev.wiredesk.enrich;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Writes a dead letter about what an earlier step rejected, and counts it. */
final class RejectArticle extends ContextualProcessor<byte[], Rejection, byte[], byte[]> {
  private final DeadLetters letters;
  private final EnrichMetrics metrics;

  RejectArticle(DeadLetters letters, EnrichMetrics metrics) {
    this.letters = letters;
    this.metrics = metrics;
  }

  @Override
  public void process(Record<byte[], Rejection> record) {
    ProducerRecord<byte[], byte[]> letter =
        letters.letter(
            record.value(),
            new DeadLetters.Origin(
                SourcePosition.of(context()),
                Bytes.wrap(record.key()),
                record.headers(),
                record.timestamp()));
    metrics.rejected(record.value().cause());
    context()
        .forward(new Record<>(letter.key(), letter.value(), record.timestamp(), letter.headers()));
  }

  @Override
  public void close() {
    letters.close();
  }
}
