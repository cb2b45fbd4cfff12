package dev.wiredesk.launcher.demo;

import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RejectedArticle;
import org.apache.kafka.common.TopicPartition;

/** Something that came out of the pipeline. */
sealed interface NewsItem {
  /** An article, and where on the topic it lies. */
  record Article(EnrichedArticle article, TopicPartition partition, long offset)
      implements NewsItem {}

  /** A rule matched. */
  record Fired(Alert alert) implements NewsItem {}

  /** An article could not be processed. */
  record Rejected(RejectedArticle article) implements NewsItem {}
}
