package dev.wiredesk.store.consume;

import dev.wiredesk.store.rows.Arrival;
import dev.wiredesk.store.rows.Batch;
import dev.wiredesk.store.rows.Rejection;
import dev.wiredesk.store.rows.WriteOutcome.Written;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What the poll loop tells the operators. Every series is there from the start. */
final class StoreMeters {
  private final Counter inserted;
  private final Counter replaced;
  private final Counter older;
  private final Map<Rejection.Cause, Counter> rejected = new EnumMap<>(Rejection.Cause.class);
  private final Timer write;
  private final Timer latency;
  private final AtomicLong lag;
  private final Clock clock;

  StoreMeters(MeterRegistry meters, String topic, Clock clock) {
    this.clock = clock;
    inserted = stored(meters, "inserted");
    replaced = stored(meters, "replaced");
    older = stored(meters, "older");
    for (Rejection.Cause cause : Rejection.Cause.values()) {
      rejected.put(
          cause,
          Counter.builder("wiredesk.articles.rejected")
              .description("Records that could not be processed, by stage and cause")
              .tag("stage", cause.stage().code())
              .tag("cause", cause.code())
              .register(meters));
    }
    write =
        Timer.builder("wiredesk.store.write")
            .description("Time of one transaction of rows and offsets")
            .publishPercentileHistogram()
            .register(meters);
    latency =
        Timer.builder("wiredesk.stage.latency")
            .description("Time from the raw article's arrival to the end of a stage")
            .tag("stage", "stored")
            .publishPercentileHistogram()
            .maximumExpectedValue(Duration.ofMinutes(10))
            .register(meters);
    lag = new AtomicLong();
    meters.gauge("wiredesk.consumer.lag.records", List.of(Tag.of("topic", topic)), lag);
  }

  void wrote(Written outcome, Batch batch, Duration took) {
    inserted.increment(outcome.inserted());
    replaced.increment(outcome.replaced());
    older.increment(outcome.older());
    write.record(took);
    batch.rejections().forEach(this::rejected);
    outcome.refused().forEach(this::rejected);
    Instant now = clock.instant();
    for (Arrival arrival : batch.arrivals()) {
      latency.record(Duration.between(arrival.place().timestamp(), now));
    }
  }

  void lag(long records) {
    lag.set(records);
  }

  private void rejected(Rejection rejection) {
    Objects.requireNonNull(rejected.get(rejection.cause())).increment();
  }

  private static Counter stored(MeterRegistry meters, String outcome) {
    return Counter.builder("wiredesk.articles.stored")
        .description("Articles that reached the database, by what became of them")
        .tag("outcome", outcome)
        .register(meters);
  }
}
