package dev.wiredesk.ingest.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** Goes on by a fixed step whenever somebody looks. */
final class LeapingClock extends Clock {
  private final Duration step;
  private final AtomicInteger reads = new AtomicInteger();

  LeapingClock(Duration step) {
    this.step = step;
  }

  @Override
  public Instant instant() {
    return Instant.EPOCH.plus(step.multipliedBy(reads.getAndIncrement()));
  }

  int reads() {
    return reads.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Only instants are asked for");
  }
}
