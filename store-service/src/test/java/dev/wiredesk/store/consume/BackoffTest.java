package dev.wiredesk.store.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private final Backoff backoff = new Backoff(Duration.ofSeconds(1));

  @Test
  void doublesUpToItsLimit() {
    List<Long> waits = Stream.generate(() -> backoff.next().toMillis()).limit(5).toList();

    assertThat(waits).containsExactly(250L, 500L, 1000L, 1000L, 1000L);
  }

  @Test
  void beginsAnewAfterSuccess() {
    backoff.next();
    backoff.next();

    backoff.reset();

    assertThat(backoff.next()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void neverExceedsALimitBelowItsFirstWait() {
    assertThat(new Backoff(Duration.ofMillis(100)).next()).isEqualTo(Duration.ofMillis(100));
  }
}
