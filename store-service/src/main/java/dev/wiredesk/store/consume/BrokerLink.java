package dev.wiredesk.store.consume;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;

/**
 * Whether the consumer has a connection to the brokers: a poll does not say, it returns no records
 * either way.
 */
final class BrokerLink {
  private final Consumer<?, ?> consumer;

  BrokerLink(Consumer<?, ?> consumer) {
    this.consumer = consumer;
  }

  boolean isUp() {
    return consumer.metrics().values().stream()
        .filter(metric -> metric.metricName().name().equals("connection-count"))
        .map(Metric::metricValue)
        .noneMatch(count -> count instanceof Double open && open == 0);
  }
}
