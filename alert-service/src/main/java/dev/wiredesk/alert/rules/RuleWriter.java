package dev.wiredesk.alert.rules;

import dev.wiredesk.schemas.AlertRule;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes rules to their topic; HTTP threads share it. */
public final class RuleWriter implements AutoCloseable {
  /** Short, for a person waits: the broker's answer comes within these times or not at all. */
  public static final Map<String, String> PRODUCER =
      Map.of("max.block.ms", "2000", "request.timeout.ms", "3000", "delivery.timeout.ms", "5000");

  private static final Logger LOG = LoggerFactory.getLogger(RuleWriter.class);

  /** How long a written rule may take to come back from the topic before it is answered for. */
  private static final Duration ECHO = Duration.ofSeconds(2);

  private final Producer<String, SpecificRecord> producer;
  private final String topic;
  private final RuleProgress progress;

  public RuleWriter(
      Producer<String, SpecificRecord> producer, String topic, RuleProgress progress) {
    this.producer = producer;
    this.topic = topic;
    this.progress = progress;
  }

  /**
   * Writes or, with null, deletes a rule, and waits until it is in force here.
   *
   * @return false if the broker did not acknowledge it; it may be written all the same
   */
  boolean write(String ruleId, @Nullable AlertRule rule) {
    try {
      RecordMetadata place = producer.send(new ProducerRecord<>(topic, ruleId, rule)).get();
      if (!progress.awaitApplied(place.partition(), place.offset(), ECHO)) {
        LOG.info("Rule {} is written, but not in force here yet", ruleId);
      }
      return true;
    } catch (ExecutionException | KafkaException e) {
      LOG.warn("Rule {} was not acknowledged", ruleId, e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
  }
}
