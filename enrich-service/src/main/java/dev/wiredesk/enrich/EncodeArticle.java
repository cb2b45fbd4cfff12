package dev.wiredesk.enrich;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.topics.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Turns the enriched article into the bytes of its topic, under its uri as key, and rejects what
 * the topic would not take: a record that is too large must never reach the producer, because
 * within a transaction its refusal ends the thread, and the next one meets it again.
 */
final class EncodeArticle extends ContextualProcessor<byte[], AnalysedArticle, byte[], Object> {
  private final RecordWriter writer;
  private final OutputHeaders headers;
  private final EnrichMetrics metrics;

  EncodeArticle(RecordWriter writer, OutputHeaders headers, EnrichMetrics metrics) {
    this.writer = writer;
    this.headers = headers;
    this.metrics = metrics;
  }

  @Override
  public void process(Record<byte[], AnalysedArticle> record) {
    EnrichedArticle article = record.value().article();
    byte[] value = writer.bytes(article);
    if (value.length > Topics.MAX_ENRICHED_BYTES) {
      context()
          .forward(record.withValue(tooLarge(record.value(), value.length)), EnrichTopology.REJECT);
      return;
    }
    metrics.enriched(article.getAnalysis().getStatus(), record.timestamp());
    context()
        .forward(
            record
                .withKey(article.getUri().getBytes(StandardCharsets.UTF_8))
                .<Object>withValue(value)
                .withHeaders(headers.of(record.headers(), SourcePosition.of(context()))),
            EnrichTopology.ENRICHED);
  }

  @Override
  public void close() {
    writer.close();
  }

  private static Rejection tooLarge(AnalysedArticle analysed, int size) {
    return new Rejection(
        RejectionCause.ENRICHED_TOO_LARGE,
        "The enriched article has " + size + " bytes, the limit is " + Topics.MAX_ENRICHED_BYTES,
        analysed.article().getUri(),
        analysed.original());
  }
}
