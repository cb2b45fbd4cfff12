package dev.wiredesk.alert.matching;

import dev.wiredesk.alert.rules.RuleBook;
import dev.wiredesk.alert.rules.RuleProgress;
import dev.wiredesk.alert.stream.ConsumerView;
import dev.wiredesk.alert.stream.FirstPlaces;
import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.alert.stream.SessionLoop;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.ServiceContext;
import dev.wiredesk.schemas.EnrichedArticle;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** Puts together the loop that matches. */
public final class MatchLoop {
  private MatchLoop() {}

  /**
   * The loop, not started.
   *
   * @param groupId consumer group of all instances
   * @param instance name of this one, unique among those that run at once
   */
  public static SessionLoop create(
      ServiceContext<?> context,
      String groupId,
      String instance,
      RuleBook book,
      RuleProgress progress) {
    KafkaClients kafka = context.kafka();
    String enriched = context.topics().enriched().name();
    FireAlerts.MatchTopics topics =
        new FireAlerts.MatchTopics(
            enriched,
            new RecordReader<>(kafka.avroDeserializer(EnrichedArticle.class)),
            new ConsumerView(enriched, context.meters()),
            context.topics().alerts().name(),
            new FirstPlaces(100_000));
    MatchMeters meters = new MatchMeters(context.meters(), context.clock());
    return new SessionLoop(
        "alert-matching",
        () ->
            open(
                kafka.consumer(consumer(groupId)),
                kafka.producer(producer(groupId, instance)),
                (consumer, producer) ->
                    new FireAlerts(consumer, producer, topics, book, progress, meters)));
  }

  static Map<String, String> consumer(String groupId) {
    return Map.of(
        "group.id", groupId, "max.poll.records", "200", "default.api.timeout.ms", "10000");
  }

  static Map<String, String> producer(String groupId, String instance) {
    return Map.of(
        "transactional.id", groupId + "-" + instance,
        "max.block.ms", "10000",
        "linger.ms", "0");
  }

  private static FireAlerts open(
      Consumer<String, byte[]> consumer,
      Producer<String, SpecificRecord> producer,
      Opening opening) {
    boolean opened = false;
    try {
      FireAlerts session = opening.open(consumer, producer);
      opened = true;
      return session;
    } finally {
      if (!opened) {
        producer.close();
        consumer.close();
      }
    }
  }

  /** Makes a session of two clients. */
  private interface Opening {
    FireAlerts open(Consumer<String, byte[]> consumer, Producer<String, SpecificRecord> producer);
  }
}
