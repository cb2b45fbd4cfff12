package dev.wiredesk.enrich;

import dev.wiredesk.schemas.AnalysisStatus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What the service counts and times. A record that is read again after a crash is counted again:
 * the topics are exact, the counters are not. Any thread may call it.
 */
final class EnrichMetrics {
  private final Map<AnalysisStatus, Counter> enriched = new EnumMap<>(AnalysisStatus.class);
  private final Map<RejectionCause, Counter> rejected = new EnumMap<>(RejectionCause.class);
  private final Timer analysis;
  private final Timer latency;
  private final Counter replacedThreads;
  private final Clock clock;

  EnrichMetrics(MeterRegistry meters, Clock clock) {
    this.clock = clock;
    for (AnalysisStatus status : AnalysisStatus.values()) {
      String name = status.name().toLowerCase(Locale.ROOT);
      enriched.put(status, meters.counter("wiredesk.articles.enriched", "status", name));
    }
    for (RejectionCause cause : RejectionCause.values()) {
      String stage = cause.stage().name().toLowerCase(Locale.ROOT);
      rejected.put(
          cause,
          meters.counter("wiredesk.articles.rejected", "stage", stage, "cause", cause.code()));
    }
    analysis = Timer.builder("wiredesk.analysis").publishPercentileHistogram().register(meters);
    latency =
        Timer.builder("wiredesk.stage.latency")
            .description("From the raw record's timestamp to the end of its analysis")
            .tag("stage", "enriched")
            .publishPercentileHistogram()
            .maximumExpectedValue(Duration.ofMinutes(10))
            .register(meters);
    replacedThreads = meters.counter("wiredesk.streams.threads.replaced");
  }

  <T> T timeAnalysis(Supplier<T> analysing) {
    return analysis.record(analysing);
  }

  /** Counts an enriched article whose raw record carries this timestamp, milliseconds. */
  void enriched(AnalysisStatus status, long timestamp) {
    Objects.requireNonNull(enriched.get(status)).increment();
    latency.record(Duration.ofMillis(Math.max(0, clock.millis() - timestamp)));
  }

  void rejected(RejectionCause cause) {
    Objects.requireNonNull(rejected.get(cause)).increment();
  }

  void threadReplaced() {
    replacedThreads.increment();
  }
}
