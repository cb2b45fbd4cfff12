package dev.wiredesk.alert.rules;

import dev.wiredesk.alert.stream.ConsumerView;
import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.alert.stream.SessionLoop;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.topics.Topic;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;

/** Puts together the loop that follows the rules' topic. */
public final class RuleLoop {
  private RuleLoop() {}

  /** The loop, not started; it keeps the book and the progress. */
  public static SessionLoop create(
      KafkaClients kafka,
      Topic<AlertRule> topic,
      RuleBook book,
      RuleProgress progress,
      MeterRegistry meters) {
    for (RuleEntry.State state : RuleEntry.State.values()) {
      Gauge.builder("wiredesk.rules", book, rules -> rules.count(state))
          .description("Alert rules by state")
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .register(meters);
    }
    ConsumerView view = new ConsumerView(topic.name(), meters);
    RuleRecords records =
        new RuleRecords(new RecordReader<>(kafka.avroDeserializer(AlertRule.class)));
    return new SessionLoop(
        "alert-rules",
        () ->
            new FollowRules(
                kafka.consumer(Map.of("default.api.timeout.ms", "10000")),
                topic.name(),
                view,
                records,
                book,
                progress));
  }
}
