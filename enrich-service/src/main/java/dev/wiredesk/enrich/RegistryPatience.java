package dev.wiredesk.enrich;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the registry again and again while it is away, with growing pauses, for at most the given
 * time.
 *
 * <p>All stream threads share one. A waiting thread does not poll the broker, so the time must stay
 * well below {@code max.poll.interval.ms}; it may outlast the transaction's timeout, in which case
 * Streams reads the open transaction's records again.
 */
final class RegistryPatience {
  private static final Logger LOG = LoggerFactory.getLogger(RegistryPatience.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Duration limit;
  private final LongSupplier nanoTime;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final AtomicInteger waiting = new AtomicInteger();

  RegistryPatience(Duration limit, LongSupplier nanoTime) {
    this.limit = limit;
    this.nanoTime = nanoTime;
  }

  /** A question to the registry; what it throws means that the registry could not answer. */
  interface Question<T> {
    T ask() throws IOException, RestClientException;
  }

  /**
   * The answer.
   *
   * @throws RegistryAway if there is none in time, or the service stops
   */
  <T> T ask(Question<T> question) {
    return switch (attempt(question)) {
      case Attempt.Answer<T> answer -> answer.value();
      case Attempt.Failure<T> failure -> askAgain(question, failure);
    };
  }

  /** Whether a thread waits for the registry at this moment. */
  boolean isWaiting() {
    return waiting.get() > 0;
  }

  /** Ends every wait, now and later. */
  void stop() {
    stopped.countDown();
  }

  private <T> T askAgain(Question<T> question, Attempt.Failure<T> first) {
    LOG.warn("The registry does not answer, waiting: {}", first.exception().toString());
    waiting.incrementAndGet();
    try {
      return askUntilAnswered(question, first);
    } finally {
      waiting.decrementAndGet();
    }
  }

  private <T> T askUntilAnswered(Question<T> question, Attempt.Failure<T> first) {
    long deadline = nanoTime.getAsLong() + limit.toNanos();
    Duration pause = FIRST_PAUSE;
    Attempt.Failure<T> last = first;
    while (true) {
      pauseOrGiveUp(pause, deadline, last.exception());
      switch (attempt(question)) {
        case Attempt.Answer<T> answer -> {
          return answer.value();
        }
        case Attempt.Failure<T> failure -> last = failure;
      }
      pause = longer(pause);
    }
  }

  private static <T> Attempt<T> attempt(Question<T> question) {
    try {
      return new Attempt.Answer<>(question.ask());
    } catch (IOException | RestClientException e) {
      return new Attempt.Failure<>(e);
    } catch (KafkaException e) {
      if (comesFromRegistry(e)) {
        return new Attempt.Failure<>(e);
      }
      throw e;
    }
  }

  // The serializer hides the registry's errors in exceptions of its own or of Kafka's API.
  private static boolean comesFromRegistry(KafkaException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          || cause instanceof RestClientException
          || cause instanceof ApiException) {
        return true;
      }
    }
    return false;
  }

  private void pauseOrGiveUp(Duration pause, long deadline, Exception failure) {
    boolean late = nanoTime.getAsLong() + pause.toNanos() > deadline;
    if (late || isStoppedWithin(pause)) {
      throw new RegistryAway(
          "The registry did not answer within " + limit + ": " + failure.getMessage(), failure);
    }
  }

  private boolean isStoppedWithin(Duration pause) {
    try {
      return stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  private sealed interface Attempt<T> {
    record Answer<T>(T value) implements Attempt<T> {}

    record Failure<T>(Exception exception) implements Attempt<T> {}
  }
}
