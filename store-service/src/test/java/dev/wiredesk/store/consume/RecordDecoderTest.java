package dev.wiredesk.store.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.store.Articles;
import dev.wiredesk.store.consume.RecordDecoder.Decoded;
import dev.wiredesk.store.rows.Rejection.Cause;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.net.ConnectException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.avro.AvroTypeException;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordDecoderTest {
  private static final ConsumerRecord<String, byte[]> ENTRY =
      new ConsumerRecord<>("news.articles.enriched", 3, 42, "u:1", new byte[] {0, 0, 0, 0, 1});

  @Test
  void readsAnArticleAndWhereItLay() throws RegistryAway {
    EnrichedArticle article = Articles.article("u:1").build();

    Decoded decoded = new RecordDecoder((topic, bytes) -> article).decode(ENTRY);

    assertThat(decoded)
        .isInstanceOfSatisfying(
            Decoded.Sound.class,
            sound -> {
              assertThat(sound.arrival().article()).isSameAs(article);
              assertThat(sound.arrival().place().partition()).isEqualTo(3);
              assertThat(sound.arrival().place().offset()).isEqualTo(42);
            });
  }

  @Test
  void rejectsARecordWithoutAValue() throws RegistryAway {
    var entry = new ConsumerRecord<String, byte[]>("news.articles.enriched", 3, 42, "u:1", null);

    assertThat(causeOf(failing(IllegalStateException::new).decode(entry)))
        .isEqualTo(Cause.NULL_VALUE);
  }

  @ParameterizedTest
  @MethodSource("faultsOfTheRecord")
  void rejectsWhatIsTheRecordsFault(Supplier<RuntimeException> fault) throws RegistryAway {
    assertThat(causeOf(failing(fault).decode(ENTRY))).isEqualTo(Cause.NOT_AVRO);
  }

  @ParameterizedTest
  @MethodSource("faultsOfTheRegistry")
  void judgesNoRecordWhileTheRegistryIsAway(Supplier<RuntimeException> fault) {
    assertThatThrownBy(() -> failing(fault).decode(ENTRY)).isInstanceOf(RegistryAway.class);
  }

  static Stream<Supplier<RuntimeException>> faultsOfTheRecord() {
    return Stream.of(
        () -> new SerializationException("Unknown magic byte!"),
        () -> new SerializationException("x", new RestClientException("not found", 404, 40403)),
        () -> new SerializationException("x", new EOFException()),
        () -> new SerializationException("x", new InvalidNumberEncodingException("x")),
        () -> new SerializationException("x", new AvroTypeException("x")),
        () -> new AvroTypeException("x"),
        () -> new ClassCastException("another record"));
  }

  static Stream<Supplier<RuntimeException>> faultsOfTheRegistry() {
    return Stream.of(
        () -> new TimeoutException("503"),
        () -> new SerializationException("x", new ConnectException("refused")),
        () -> new SerializationException("x", new RestClientException("bad gateway", 502, 502)),
        () -> new SerializationException("x", new RuntimeException(new ConnectException("x"))));
  }

  private static RecordDecoder failing(Supplier<RuntimeException> fault) {
    return new RecordDecoder(
        (topic, bytes) -> {
          throw fault.get();
        });
  }

  private static Cause causeOf(Decoded decoded) {
    return ((Decoded.Unsound) decoded).rejection().cause();
  }
}
