package dev.wiredesk.enrich;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Turns bytes into an article, or into a rejection where they are none or break a rule. */
final class DecodeArticle extends ContextualProcessor<byte[], byte[], byte[], Decoded> {
  private final ArticleReader reader;

  DecodeArticle(ArticleReader reader) {
    this.reader = reader;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    switch (decoded(record.value())) {
      case ReceivedArticle article ->
          context().forward(record.withValue(article), EnrichTopology.ANALYSE);
      case Rejection rejection ->
          context().forward(record.withValue(rejection), EnrichTopology.REJECT);
    }
  }

  private Decoded decoded(byte[] value) {
    return switch (reader.read(value)) {
      case ReceivedArticle article ->
          ArticleRules.broken(article).map(Decoded.class::cast).orElse(article);
      case Rejection rejection -> rejection;
    };
  }
}
