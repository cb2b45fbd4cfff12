package dev.wiredesk.ingest.publish;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.schemas.topics.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How the producer of raw articles waits.
 *
 * @param block longest wait for the broker's address book or for room in the send buffer
 * @param acknowledge longest wait from there to the broker's acknowledgement
 * @param linger how long an article waits for others to share its way
 */
public record RawProducer(Duration block, Duration acknowledge, Duration linger) {
  private static final int BATCH_BYTES = 256 * 1024;

  /** Connects in the background; the caller closes it. */
  public Producer<String, byte[]> open(KafkaClients kafka) {
    return new KafkaProducer<>(
        kafka.common(properties()), new StringSerializer(), new ByteArraySerializer());
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("client.id", "wiredesk-ingest");
    properties.put("acks", "all");
    properties.put("enable.idempotence", "true");
    properties.put("compression.type", "lz4");
    properties.put("max.request.size", Topics.MAX_RECORD_BYTES);
    properties.put("batch.size", BATCH_BYTES);
    properties.put("linger.ms", millis(linger));
    properties.put("max.block.ms", millis(block));
    properties.put("delivery.timeout.ms", millis(acknowledge));
    // Half of it, so that a request lost with its connection has a second chance.
    properties.put("request.timeout.ms", millis(acknowledge.dividedBy(2)));
    return properties;
  }

  // Kafka wants an int for some of them and a long for others, and parses text for all.
  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
