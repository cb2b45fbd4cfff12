package dev.wiredesk.ingest.publish;

import dev.wiredesk.schemas.RawArticle;
import java.util.concurrent.CompletableFuture;

/**
 * Where articles go. Any number of threads may write at once; articles of one thread and one uri
 * keep their order.
 */
public interface ArticleSink {
  /**
   * Begins to write the article. The future always completes with a value, within the time the
   * settings give, and never with an exception. May block for a bounded time while there is no
   * room.
   */
  CompletableFuture<Written> write(RawArticle article);
}
