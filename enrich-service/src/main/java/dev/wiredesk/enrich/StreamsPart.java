package dev.wiredesk.enrich;

import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.runtime.service.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;

/**
 * The running topology. Closing it finishes the records in hand and commits them; what is not
 * committed within the limit is rolled back and read again by the next instance.
 */
final class StreamsPart implements Part {
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(20);

  private final KafkaStreams streams;
  private final EnrichSteps steps;
  private final StreamsGauges gauges;

  StreamsPart(EnrichSteps steps, Properties properties, StreamsUncaughtExceptionHandler onFailure) {
    this.steps = steps;
    this.streams = new KafkaStreams(EnrichTopology.of(steps.topics(), steps), properties);
    this.gauges = new StreamsGauges(streams::metrics);
    streams.setUncaughtExceptionHandler(onFailure);
  }

  StreamsGauges gauges() {
    return gauges;
  }

  @Override
  public void start() {
    streams.start();
  }

  @Override
  public Health check() {
    return switch (streams.state()) {
      case CREATED, REBALANCING -> new Health.Waiting("The enrichment is joining its group");
      case RUNNING -> running();
      case PENDING_SHUTDOWN, NOT_RUNNING -> new Health.Waiting("The enrichment has been stopped");
      case PENDING_ERROR, ERROR ->
          new Health.Broken("The enrichment failed again and again; its log says why");
    };
  }

  @Override
  public void close() {
    steps.patience().stop();
    streams.close(CLOSE_LIMIT);
    closeRegistry();
  }

  private Health running() {
    if (steps.patience().isWaiting()) {
      return new Health.Waiting("The schema registry does not answer");
    }
    return gauges.hasBroker() ? Health.UP : new Health.Waiting("No broker can be reached");
  }

  private void closeRegistry() {
    try {
      steps.registry().close();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot close the registry client", e);
    }
  }
}
