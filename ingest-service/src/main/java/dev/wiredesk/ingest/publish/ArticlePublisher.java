package dev.wiredesk.ingest.publish;

import dev.wiredesk.ingest.article.Reading;
import dev.wiredesk.ingest.article.Reading.Fault;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.topics.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Publishes what was read and says what became of each. The articles of one call are written side
 * by side, and the call returns when the last is decided. Any number of threads may call.
 */
public final class ArticlePublisher {
  private final ArticleSink sink;
  private final IngestMeters meters;

  public ArticlePublisher(ArticleSink sink, IngestMeters meters) {
    this.sink = sink;
    this.meters = meters;
  }

  /** One outcome for each reading, in the same order. */
  public List<Outcome> publish(List<Reading> readings) {
    List<CompletableFuture<Outcome>> begun = new ArrayList<>(readings.size());
    boolean away = false;
    for (Reading reading : readings) {
      CompletableFuture<Outcome> next = away ? notTried(reading) : begin(reading);
      away = away || isAway(next);
      begun.add(next);
    }
    List<Outcome> outcomes = begun.stream().map(CompletableFuture::join).toList();
    outcomes.forEach(meters::count);
    return outcomes;
  }

  private CompletableFuture<Outcome> begin(Reading reading) {
    return switch (reading) {
      case Reading.Rejection rejection -> rejected(rejection);
      case Reading.Article article -> write(article.article());
    };
  }

  private CompletableFuture<Outcome> write(RawArticle article) {
    var sample = meters.begin();
    return sink.write(article)
        .thenApply(
            written -> {
              if (written instanceof Written.Stored) {
                meters.acknowledged(sample);
              }
              return outcome(article, written);
            });
  }

  private static Outcome outcome(RawArticle article, Written written) {
    return switch (written) {
      case Written.Stored place -> new Outcome.Accepted(article, place);
      case Written.TooLarge large -> new Outcome.Rejected(Fault.UNACCEPTABLE, tooLarge(large));
      case Written.Unavailable away -> new Outcome.Unavailable(away.reason());
    };
  }

  private static String tooLarge(Written.TooLarge large) {
    return "the article takes "
        + large.bytes()
        + " bytes as a record; at most "
        + Topics.MAX_RAW_BYTES
        + " are allowed";
  }

  // Each write that finds no broker blocks for a while; a batch must not add these times up.
  private static boolean isAway(CompletableFuture<Outcome> outcome) {
    return outcome.isDone() && outcome.join() instanceof Outcome.Unavailable;
  }

  private static CompletableFuture<Outcome> notTried(Reading reading) {
    return switch (reading) {
      case Reading.Rejection rejection -> rejected(rejection);
      case Reading.Article article ->
          CompletableFuture.completedFuture(
              new Outcome.Unavailable("not tried: an article before it could not be written"));
    };
  }

  private static CompletableFuture<Outcome> rejected(Reading.Rejection rejection) {
    return CompletableFuture.completedFuture(
        new Outcome.Rejected(rejection.fault(), rejection.message()));
  }
}
