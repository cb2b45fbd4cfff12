package dev.wiredesk.store.consume;

import java.time.Duration;

/** How long to wait before the next attempt: twice as long each time, up to a limit. */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(250);

  private final Duration longest;
  private Duration next = FIRST;

  Backoff(Duration longest) {
    this.longest = longest;
  }

  Duration next() {
    Duration now = next.compareTo(longest) < 0 ? next : longest;
    next = now.multipliedBy(2);
    return now;
  }

  void reset() {
    next = FIRST;
  }
}
