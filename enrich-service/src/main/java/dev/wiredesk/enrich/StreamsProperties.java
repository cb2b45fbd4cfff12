package dev.wiredesk.enrich;

import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import dev.wiredesk.enrich.EnrichSettings.GroupProtocol;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.schemas.topics.Topics;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Kafka Streams, set up: exactly once, prompt commits, the size budget. */
final class StreamsProperties {
  private static final int RECORDS_AT_HAND = 100;

  private final Settings<EnrichSettings> settings;

  StreamsProperties(Settings<EnrichSettings> settings) {
    this.settings = settings;
  }

  /** Everything but where the broker is and what the user passes through. */
  Map<String, Object> wanted() {
    EnrichSettings.Enrich enrich = settings.values().enrich();
    Map<String, Object> wanted = new TreeMap<>();
    wanted.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId());
    wanted.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    wanted.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads());
    wanted.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, enrich.commitInterval().toMillis());
    wanted.put(StreamsConfig.STATE_DIR_CONFIG, enrich.stateDir().toString());
    wanted.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, enrich.standbyReplicas());
    wanted.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    wanted.put(
        StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, RecordTimestamp.class.getName());
    wanted.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
        RejectFailedAnalysis.class.getName());
    putGroup(wanted, enrich);
    putBuffers(wanted);
    return wanted;
  }

  /** One application for each set of output topics: each keeps its own place in the raw topic. */
  String applicationId() {
    String version = settings.values().topics().outputVersion().map(v -> "." + v).orElse("");
    return settings.values().topics().prefix() + ".enrich" + version;
  }

  private int threads() {
    return settings.values().enrich().threads().orElse(Runtime.getRuntime().availableProcessors());
  }

  private static void putGroup(Map<String, Object> wanted, EnrichSettings.Enrich enrich) {
    GroupProtocol protocol = enrich.groupProtocol();
    wanted.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, protocol.name().toLowerCase(Locale.ROOT));
    if (protocol == GroupProtocol.CLASSIC) {
      wanted.put(
          consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
          Math.toIntExact(enrich.sessionTimeout().toMillis()));
    }
  }

  // An article may have 1 MiB: Streams' own buffers of 1,000 records a partition would be a
  // gigabyte each.
  private static void putBuffers(Map<String, Object> wanted) {
    wanted.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, RECORDS_AT_HAND);
    wanted.put(consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), RECORDS_AT_HAND);
    wanted.put(producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    wanted.put(producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
    wanted.put(producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.MAX_RECORD_BYTES);
  }
}
