package dev.wiredesk.ingest.publish;

import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.topics.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A topic of one partition in memory, whose broker can be sent away. */
public final class InMemoryArticleSink implements ArticleSink {
  private final List<RawArticle> stored = new ArrayList<>();
  private boolean away;
  private int roomBeforeAway = Integer.MAX_VALUE;

  @Override
  public synchronized CompletableFuture<Written> write(RawArticle article) {
    return CompletableFuture.completedFuture(store(article));
  }

  private Written store(RawArticle article) {
    int bytes = bytes(article);
    if (bytes > Topics.MAX_RAW_BYTES) {
      return new Written.TooLarge(bytes);
    }
    if (away || stored.size() >= roomBeforeAway) {
      return new Written.Unavailable("the broker is away");
    }
    stored.add(article);
    return new Written.Stored("news.articles.raw", 0, stored.size() - 1L);
  }

  public synchronized void brokerGoesAway() {
    away = true;
  }

  public synchronized void brokerComesBack() {
    away = false;
  }

  /** Takes so many articles in all, then is away. */
  public synchronized void brokerGoesAwayAfter(int articles) {
    roomBeforeAway = articles;
  }

  public synchronized List<RawArticle> stored() {
    return List.copyOf(stored);
  }

  private static int bytes(RawArticle article) {
    try {
      return article.toByteBuffer().remaining() + 5;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
