package dev.wiredesk.launcher.publish;

import dev.wiredesk.launcher.console.CommandFailed;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long one batch is tried again before the command gives up. */
final class Patience {
  private final Duration limit;
  private Duration waited = Duration.ZERO;

  Patience(Duration limit) {
    this.limit = limit;
  }

  void startAnew() {
    waited = Duration.ZERO;
  }

  boolean allows(Duration wait) {
    return waited.plus(wait).compareTo(limit) <= 0;
  }

  void pause(Duration wait) {
    waited = waited.plus(wait);
    try {
      // Nothing counts it down: only the time or an interrupt ends the wait.
      new CountDownLatch(1).await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted", e);
    }
  }

  @Override
  public String toString() {
    return limit.toSeconds() + " s";
  }
}
