package dev.wiredesk.enrich;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** Figures read from the metrics of the Streams client's consumers. Any thread may ask. */
final class StreamsGauges {
  private final Supplier<Map<MetricName, ? extends Metric>> metrics;

  StreamsGauges(Supplier<Map<MetricName, ? extends Metric>> metrics) {
    this.metrics = metrics;
  }

  /** Records that wait in the partitions assigned here, all together. */
  double lag() {
    return values(name -> name.name().equals("records-lag") && name.tags().containsKey("partition"))
        .sum();
  }

  /** Whether any consumer is connected to a broker. */
  boolean hasBroker() {
    return values(
                name ->
                    name.name().equals("connection-count")
                        && name.group().equals("consumer-metrics"))
            .sum()
        > 0;
  }

  private DoubleStream values(Predicate<MetricName> wanted) {
    return metrics.get().entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .mapToDouble(entry -> ((Number) entry.getValue().metricValue()).doubleValue())
        .filter(Double::isFinite);
  }
}
