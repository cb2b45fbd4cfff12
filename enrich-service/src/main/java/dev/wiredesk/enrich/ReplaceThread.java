package dev.wiredesk.enrich;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policy for a stream thread that ended with an exception: another takes its place. Where that
 * does not help, because what ended it is neither the registry nor the broker and comes again and
 * again, the client stops, and the service reports itself broken.
 *
 * <p>Called by the dying threads.
 */
final class ReplaceThread implements StreamsUncaughtExceptionHandler {
  static final int MOST_FAILURES = 10;
  static final Duration WINDOW = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(ReplaceThread.class);

  private final EnrichMetrics metrics;
  private final Clock clock;
  private final Deque<Instant> failures = new ArrayDeque<>();

  ReplaceThread(EnrichMetrics metrics, Clock clock) {
    this.metrics = metrics;
    this.clock = clock;
  }

  @Override
  public StreamThreadExceptionResponse handle(Throwable exception) {
    if (!passesByItself(exception) && isOneTooMany()) {
      LOG.error("Stream threads keep failing, the service stops working");
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    LOG.warn("A stream thread failed, another takes its place: {}", exception.toString());
    metrics.threadReplaced();
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private static boolean passesByItself(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof RegistryAway || cause instanceof RetriableException) {
        return true;
      }
    }
    return false;
  }

  private synchronized boolean isOneTooMany() {
    Instant now = Instant.now(clock);
    failures.addLast(now);
    while (failures.getFirst().isBefore(now.minus(WINDOW))) {
      failures.removeFirst();
    }
    return failures.size() > MOST_FAILURES;
  }
}
