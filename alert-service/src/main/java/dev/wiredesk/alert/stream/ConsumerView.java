package dev.wiredesk.alert.stream;

import dev.wiredesk.runtime.service.Health;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.jspecify.annotations.Nullable;

/**
 * What a loop's present consumer tells of itself: how far it is behind, and whether it is in touch
 * with the broker. Sessions set the consumer, any thread asks; Kafka's metrics may be read by all.
 */
public final class ConsumerView {
  private final String topic;
  private volatile @Nullable Consumer<?, ?> consumer;

  /** Registers the lag of this topic's consumer. */
  public ConsumerView(String topic, MeterRegistry meters) {
    this.topic = topic;
    Gauge.builder("wiredesk.consumer.lag.records", this, ConsumerView::lag)
        .description("Records that the consumer has still to read, all its partitions together")
        .tag("topic", topic)
        .register(meters);
  }

  /** From now on this consumer is looked at. */
  public void show(Consumer<?, ?> present) {
    consumer = present;
  }

  /** The consumer is closed. */
  public void hide() {
    consumer = null;
  }

  /** Waiting while no broker is connected. */
  public Health connection() {
    return values("connection-count").sum() > 0
        ? Health.UP
        : new Health.Waiting("the consumer of " + topic + " has no connection to the broker");
  }

  double lag() {
    return values("records-lag").sum();
  }

  private DoubleStream values(String metric) {
    return Optional.<Consumer<?, ?>>ofNullable(consumer).stream()
        .flatMap(present -> present.metrics().entrySet().stream())
        .filter(entry -> isOf(metric, entry))
        .map(entry -> entry.getValue().metricValue())
        .filter(Double.class::isInstance)
        .mapToDouble(Double.class::cast)
        .filter(Double::isFinite);
  }

  /** Kafka shows partition metrics under the topic's name and under one with its dots replaced. */
  private boolean isOf(String metric, Map.Entry<MetricName, ? extends Metric> entry) {
    MetricName name = entry.getKey();
    return name.name().equals(metric) && name.tags().getOrDefault("topic", topic).equals(topic);
  }
}
