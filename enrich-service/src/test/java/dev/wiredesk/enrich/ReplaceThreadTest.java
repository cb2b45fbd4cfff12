package dev.wiredesk.enrich;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class ReplaceThreadTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final SteppingClock clock = new SteppingClock();
  private final ReplaceThread policy = new ReplaceThread(new EnrichMetrics(meters, clock), clock);

  @Test
  void replacesAThreadThatFailedAndCountsIt() {
    assertThat(policy.handle(bug())).isEqualTo(REPLACE_THREAD);
    assertThat(meters.get("wiredesk.streams.threads.replaced").counter().count()).isEqualTo(1);
  }

  @Test
  void stopsTheClientWhenThreadsKeepFailing() {
    for (int i = 0; i < ReplaceThread.MOST_FAILURES; i++) {
      assertThat(policy.handle(bug())).isEqualTo(REPLACE_THREAD);
    }

    assertThat(policy.handle(bug())).isEqualTo(SHUTDOWN_CLIENT);
  }

  @Test
  void forgetsFailuresOfLongAgo() {
    for (int i = 0; i < 100; i++) {
      clock.step(ReplaceThread.WINDOW);
      assertThat(policy.handle(bug())).isEqualTo(REPLACE_THREAD);
    }
  }

  @Test
  void replacesWithoutEndWhileRegistryOrBrokerAreAway() {
    for (int i = 0; i < 100; i++) {
      assertThat(policy.handle(new StreamsException(new RegistryAway("away", new IOException()))))
          .isEqualTo(REPLACE_THREAD);
      assertThat(policy.handle(new StreamsException(new TimeoutException("broker"))))
          .isEqualTo(REPLACE_THREAD);
    }
  }

  private static Throwable bug() {
    return new StreamsException(new IllegalStateException("bug"));
  }

  private static final class SteppingClock extends Clock {
    private Instant now = Instant.EPOCH;

    void step(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
