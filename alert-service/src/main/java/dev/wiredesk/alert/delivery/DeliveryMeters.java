package dev.wiredesk.alert.delivery;

import dev.wiredesk.alert.webhook.Answer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Counts deliveries by channel and outcome; every series is there from the start. */
final class DeliveryMeters {
  private final Counter logged;
  private final Counter unreadable;
  private final Counter repeated;
  private final Counter retries;
  private final Map<Answer.Outcome, Counter> webhook = new EnumMap<>(Answer.Outcome.class);

  DeliveryMeters(MeterRegistry meters) {
    logged = delivery("log", "delivered", meters);
    unreadable = delivery("log", "unreadable", meters);
    repeated = delivery("log", "repeated", meters);
    for (Answer.Outcome outcome : Answer.Outcome.values()) {
      webhook.put(outcome, delivery("webhook", outcome.name().toLowerCase(Locale.ROOT), meters));
    }
    retries =
        Counter.builder("wiredesk.alert.delivery.retries")
            .description("Attempts at a webhook beyond the first")
            .register(meters);
  }

  void logged() {
    logged.increment();
  }

  /** Bytes on the alerts' topic that are no alert. */
  void unreadable() {
    unreadable.increment();
  }

  /** An alert whose id was delivered before. */
  void repeated() {
    repeated.increment();
  }

  void ended(Answer.Outcome outcome) {
    Objects.requireNonNull(webhook.get(outcome)).increment();
  }

  void retried() {
    retries.increment();
  }

  private static Counter delivery(String channel, String outcome, MeterRegistry meters) {
    return Counter.builder("wiredesk.alert.deliveries")
        .description("Alerts delivered, or not, by channel and outcome")
        .tag("channel", channel)
        .tag("outcome", outcome)
        .register(meters);
  }
}
