package dev.wiredesk.ingest.files;

import dev.wiredesk.ingest.publish.ArticlePublisher;
import dev.wiredesk.ingest.publish.Outcome;
import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.runtime.service.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports a file or folder once, on a thread of its own, a few articles at a time. While the broker
 * is away it waits and tries again, so nothing is left out; after a restart it begins anew, and the
 * same files give the same identities. What is rejected is logged with its place.
 */
public final class FolderImport implements Part {
  private static final Logger LOG = LoggerFactory.getLogger(FolderImport.class);
  private static final int TOGETHER = 100;
  private static final Duration LAST_WORDS = Duration.ofSeconds(10);

  private final FileArticles files;
  private final ArticlePublisher publisher;
  private final Duration pause;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<FileArticle> waiting = new ArrayList<>(TOGETHER);
  private final Thread thread;
  private long accepted;
  private long rejected;

  /**
   * @param pause how long to wait before an article that could not be written is tried again
   */
  public FolderImport(FileArticles files, ArticlePublisher publisher, Duration pause) {
    this.files = files;
    this.publisher = publisher;
    this.pause = pause;
    this.thread = Thread.ofPlatform().name("folder-import").unstarted(this::run);
  }

  @Override
  public void start() {
    thread.start();
  }

  /** Never in the way of pushed articles: an import that fails is an error in the log. */
  @Override
  public Health check() {
    return Health.UP;
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(LAST_WORDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      files.visit(this::take);
      if (!flush()) {
        LOG.info("The import stops; the next start begins it anew");
        return;
      }
      LOG.info("The import ends: {} articles accepted, {} rejected", accepted, rejected);
    } catch (IOException e) {
      LOG.error("The import ends early: {}; {} accepted, {} rejected", e, accepted, rejected);
    }
  }

  private boolean take(FileArticle article) {
    waiting.add(article);
    return waiting.size() < TOGETHER || flush();
  }

  /** Publishes what waits; false once the service stops. */
  private boolean flush() {
    while (!waiting.isEmpty() && !isStopped(Duration.ZERO)) {
      List<FileArticle> tried = List.copyOf(waiting);
      waiting.clear();
      settle(tried, publisher.publish(tried.stream().map(FileArticle::reading).toList()));
      if (!waiting.isEmpty() && isStopped(pause)) {
        return false;
      }
    }
    return !isStopped(Duration.ZERO);
  }

  private void settle(List<FileArticle> tried, List<Outcome> outcomes) {
    for (int i = 0; i < tried.size(); i++) {
      FileArticle article = tried.get(i);
      switch (outcomes.get(i)) {
        case Outcome.Accepted yes -> accepted++;
        case Outcome.Rejected no -> reject(article, no.message());
        case Outcome.Unavailable later -> waiting.add(article);
      }
    }
  }

  private void reject(FileArticle article, String message) {
    rejected++;
    LOG.warn("{}, line {}: {}", article.file(), article.line(), message);
  }

  private boolean isStopped(Duration within) {
    try {
      return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
