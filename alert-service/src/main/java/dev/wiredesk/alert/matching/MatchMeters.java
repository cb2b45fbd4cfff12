package dev.wiredesk.alert.matching;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts what the matching does; every series is there from the start. */
final class MatchMeters {
  private final Map<Read, Counter> read = new TreeMap<>();
  private final Counter fired;
  private final Counter repeated;
  private final Timer latency;
  private final Clock clock;

  MatchMeters(MeterRegistry meters, Clock clock) {
    this.clock = clock;
    for (Read outcome : Read.values()) {
      read.put(
          outcome,
          Counter.builder("wiredesk.articles.matched")
              .description("Enriched articles read by the alert service")
              .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
              .register(meters));
    }
    fired =
        Counter.builder("wiredesk.alerts.fired")
            .description("Alerts written, their transaction committed")
            .register(meters);
    repeated =
        Counter.builder("wiredesk.alerts.repeated")
            .description("Alerts not written, for the same article version had fired them before")
            .register(meters);
    latency =
        Timer.builder("wiredesk.stage.latency")
            .description("From the raw record's timestamp to the end of the stage")
            .tag("stage", "alerted")
            .publishPercentileHistogram()
            .register(meters);
  }

  void read(Read outcome) {
    Objects.requireNonNull(read.get(outcome)).increment();
  }

  void fired(long articleTimestamp) {
    fired.increment();
    latency.record(Duration.ofMillis(Math.max(0, clock.millis() - articleTimestamp)));
  }

  void repeated() {
    repeated.increment();
  }

  /** What became of an article. */
  enum Read {
    /** It was asked for every rule. */
    MATCHED,
    /** It came by backfill or replay, which alert nobody. */
    SILENT,
    /** The matching failed on it; the log says how. */
    FAILED,
    /** Its bytes are no article. */
    UNREADABLE
  }
}
