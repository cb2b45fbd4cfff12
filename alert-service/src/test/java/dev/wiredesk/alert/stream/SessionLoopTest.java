package dev.wiredesk.alert.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wiredesk.runtime.service.Health;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionLoopTest {
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger opened = new AtomicInteger();

  @Test
  void closesAFailedSessionAndOpensAnother() {
    try (SessionLoop loop = new SessionLoop("loop", () -> session(this::failsInTheFirst))) {
      loop.start();
      await().until(() -> loop.check().equals(Health.UP));
    }
    assertThat(events).containsSubsequence("open 1", "close 1", "open 2", "close 2");
    assertThat(events).hasSize(4);
  }

  @Test
  void saysWhyItWaitsWhileNoSessionOpens() {
    try (SessionLoop loop =
        new SessionLoop(
            "loop",
            () -> {
              throw new IllegalStateException("the broker is away");
            })) {
      assertThat(loop.check()).isEqualTo(new Health.Waiting("loop has not begun"));
      loop.start();
      await()
          .untilAsserted(
              () ->
                  assertThat(loop.check())
                      .isEqualTo(new Health.Waiting("loop: the broker is away")));
    }
  }

  @Test
  void isBrokenWhenItsThreadDies() {
    Runnable dies =
        () -> {
          throw new StackOverflowError("a defect");
        };
    try (SessionLoop loop = new SessionLoop("loop", () -> session(dies))) {
      loop.start();
      // Awaitility would take the thread's death, which is the point here, for a failure of the
      // test.
      await().dontCatchUncaughtExceptions().until(() -> loop.check() instanceof Health.Broken);
    }
    assertThat(events).containsExactly("open 1", "close 1");
  }

  private void failsInTheFirst() {
    if (opened.get() == 1) {
      throw new IllegalStateException("once");
    }
  }

  private Session session(Runnable step) {
    int number = opened.incrementAndGet();
    events.add("open " + number);
    return new Session() {
      @Override
      public void step() {
        step.run();
      }

      @Override
      public Health health() {
        return Health.UP;
      }

      @Override
      public void close() {
        events.add("close " + number);
      }
    };
  }
}
