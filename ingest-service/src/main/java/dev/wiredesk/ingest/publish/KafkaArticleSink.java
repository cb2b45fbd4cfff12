package dev.wiredesk.ingest.publish;

import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.runtime.service.Part;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.topics.Topic;
import dev.wiredesk.schemas.topics.Topics;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the raw topic, keyed by uri. The serializer runs before the producer and not inside it,
 * so that the size is known and a registry that is away is told from a broker that is away. Used by
 * every request thread at once; started and closed by the service's thread.
 */
public final class KafkaArticleSink implements ArticleSink, Part {
  private static final Duration LAST_WORDS = Duration.ofSeconds(10);

  private final Topic<RawArticle> topic;
  private final Serializer<SpecificRecord> serializer;
  private final Producer<String, byte[]> producer;
  private final BrokerWatch watch;

  /** Takes over the producer and the serializer, and closes them. */
  public KafkaArticleSink(
      Topic<RawArticle> topic,
      Serializer<SpecificRecord> serializer,
      Producer<String, byte[]> producer,
      BrokerWatch watch) {
    this.topic = topic;
    this.serializer = serializer;
    this.producer = producer;
    this.watch = watch;
  }

  @Override
  public CompletableFuture<Written> write(RawArticle article) {
    try {
      byte[] value = serializer.serialize(topic.name(), article);
      return value.length > Topics.MAX_RAW_BYTES
          ? CompletableFuture.completedFuture(new Written.TooLarge(value.length))
          : send(new ProducerRecord<>(topic.name(), article.getUri(), value));
    } catch (KafkaException e) {
      return CompletableFuture.completedFuture(failed(e, 0));
    }
  }

  private CompletableFuture<Written> send(ProducerRecord<String, byte[]> sent) {
    CompletableFuture<Written> written = new CompletableFuture<>();
    var unused =
        producer.send(
            sent,
            (metadata, failure) ->
                written.complete(outcome(metadata, failure, sent.value().length)));
    return written;
  }

  private Written outcome(RecordMetadata metadata, @Nullable Exception failure, int bytes) {
    if (failure != null) {
      return failed(failure, bytes);
    }
    watch.answered();
    return new Written.Stored(metadata.topic(), metadata.partition(), metadata.offset());
  }

  private Written failed(Exception failure, int bytes) {
    if (failure instanceof RecordTooLargeException) {
      return new Written.TooLarge(bytes);
    }
    String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    watch.failed(reason);
    return new Written.Unavailable(reason);
  }

  @Override
  public void start() {
    watch.start();
  }

  @Override
  public Health check() {
    return watch.check();
  }

  @Override
  public void close() {
    watch.close();
    producer.close(LAST_WORDS);
    serializer.close();
  }
}
