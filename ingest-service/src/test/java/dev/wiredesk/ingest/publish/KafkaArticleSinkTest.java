package dev.wiredesk.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.topics.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KafkaArticleSinkTest extends ArticleSinkContract {
  private static final Topics TOPICS = new Topics("news", "");

  private final MockProducer<String, byte[]> producer =
      new MockProducer<>(
          true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
  private boolean registryAway;
  private final KafkaArticleSink sink =
      new KafkaArticleSink(TOPICS.raw(), this::serialize, producer, watch());

  @AfterEach
  void close() {
    sink.close();
  }

  @Test
  void keysRecordsByUri() {
    sink.write(article("urn:a", "One.")).join();

    assertThat(producer.history().getFirst().key()).isEqualTo("urn:a");
  }

  @Test
  void isUnavailableWhileTheRegistryIsAway() {
    registryAway = true;

    assertThat(sink.write(article("urn:a", "One.")).join()).isInstanceOf(Written.Unavailable.class);
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void isTooLargeWhereTheBrokerSaysSo() {
    producer.sendException = new RecordTooLargeException("The topic takes less");

    assertThat(sink.write(article("urn:a", "One.")).join()).isInstanceOf(Written.TooLarge.class);
    assertThat(sink.check()).isEqualTo(Health.UP);
  }

  @Test
  void isNotReadyFromTheFirstFailureToTheNextAcknowledgement() {
    brokerGoesAway();
    sink.write(article("urn:a", "One.")).join();
    assertThat(sink.check()).isInstanceOf(Health.Waiting.class);

    brokerComesBack();
    sink.write(article("urn:a", "One.")).join();
    assertThat(sink.check()).isEqualTo(Health.UP);
  }

  @Override
  ArticleSink sink() {
    return sink;
  }

  @Override
  List<RawArticle> stored() {
    return producer.history().stream().map(sent -> decoded(sent.value())).toList();
  }

  @Override
  void brokerGoesAway() {
    producer.sendException = new TimeoutException("No metadata");
  }

  @Override
  void brokerComesBack() {
    producer.sendException = null;
  }

  // Never asked within a test: its period is an hour.
  private static BrokerWatch watch() {
    return new BrokerWatch(
        Admin.create(Map.of("bootstrap.servers", "127.0.0.1:1")), Duration.ofHours(1));
  }

  private byte[] serialize(String topic, SpecificRecord value) {
    if (registryAway) {
      throw new SerializationException("No registry");
    }
    try {
      ByteBuffer bytes = ((RawArticle) value).toByteBuffer();
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawArticle decoded(byte[] bytes) {
    try {
      return RawArticle.fromByteBuffer(ByteBuffer.wrap(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
