package dev.wiredesk.enrich;

import dev.wiredesk.schemas.EnrichedArticle;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Adds who and what an article names and who claims what in it. A bug in the analysis leaves here
 * as an exception, which {@link RejectFailedAnalysis} turns into a dead letter.
 */
final class AnalyseArticle
    extends ContextualProcessor<byte[], ReceivedArticle, byte[], AnalysedArticle> {
  private final ArticleAnalysis analysis;
  private final EnrichMetrics metrics;

  AnalyseArticle(ArticleAnalysis analysis, EnrichMetrics metrics) {
    this.analysis = analysis;
    this.metrics = metrics;
  }

  @Override
  public void process(Record<byte[], ReceivedArticle> record) {
    EnrichedArticle enriched = metrics.timeAnalysis(() -> analysed(record.value()));
    context().forward(record.withValue(new AnalysedArticle(enriched, record.value().original())));
  }

  private EnrichedArticle analysed(ReceivedArticle received) {
    try {
      return analysis.analyse(received.article());
    } catch (StackOverflowError e) {
      // An Error would end the thread, and the same article would end the next one. Of its thousand
      // stack frames the first says enough.
      throw new IllegalStateException("The analysis nests too deep at " + e.getStackTrace()[0]);
    }
  }
}
