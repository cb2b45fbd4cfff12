package dev.wiredesk.ingest.publish;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts every article once, by what became of it, and the time each acknowledgement took. */
public final class IngestMeters {
  private final MeterRegistry meters;
  private final Counter accepted;
  private final Counter rejected;
  private final Counter unavailable;
  private final Timer publish;

  public IngestMeters(MeterRegistry meters) {
    this.meters = meters;
    this.accepted = received("accepted");
    this.rejected = received("rejected");
    this.unavailable = received("unavailable");
    this.publish =
        Timer.builder("wiredesk.publish")
            .description("From handing an article to the producer to the broker's acknowledgement")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(1))
            .maximumExpectedValue(Duration.ofSeconds(10))
            .register(meters);
  }

  Timer.Sample begin() {
    return Timer.start(meters);
  }

  void acknowledged(Timer.Sample sample) {
    sample.stop(publish);
  }

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted yes -> accepted.increment();
      case Outcome.Rejected no -> rejected.increment();
      case Outcome.Unavailable later -> unavailable.increment();
    }
  }

  private Counter received(String outcome) {
    return Counter.builder("wiredesk.articles.received")
        .description("Articles that came in, by what became of them")
        .tag("outcome", outcome)
        .register(meters);
  }
}
