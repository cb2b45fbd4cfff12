package dev.wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
  private static final SourcePosition POSITION = new SourcePosition("t".repeat(249), 7, 42);

  private final TestPipeline pipeline = new TestPipeline(Articles::analysed);
  private final DeadLetters letters =
      new DeadLetters(
          new RecordWriter(
              pipeline.topics.rejected().name(),
              pipeline.kafka.avroSerializer(),
              new RegistryPatience(Duration.ZERO, System::nanoTime)),
          new OutputHeaders(Clock.systemUTC()));

  @AfterEach
  void close() {
    letters.close();
    pipeline.close();
  }

  @Test
  void fitsTheTopicWhateverCameIn() {
    Headers headers = new RecordHeaders();
    for (int i = 0; i < 100; i++) {
      headers.add("header" + i, noise(100_000));
    }
    ProducerRecord<byte[], byte[]> letter =
        letter(noise(20_000_000), noise(5_000_000), headers, "m".repeat(100_000), "ü".repeat(4096));

    assertThat(sizeOnTheWire(letter)).isLessThan(Topics.MAX_RECORD_BYTES);
  }

  @Test
  void fitsTheTopicWithTheLargestPartsThatAreKept() {
    Headers headers = new RecordHeaders().add("h", noise(OutputHeaders.MAX_PASSED_ON_BYTES - 1));
    ProducerRecord<byte[], byte[]> letter =
        letter(
            noise(Topics.MAX_ORIGINAL_BYTES),
            noise(DeadLetters.MAX_KEY_BYTES),
            headers,
            "m".repeat(1_000),
            "ü".repeat(4096));

    assertThat(letter.headers().lastHeader("h")).isNotNull();
    assertThat(letter.key()).hasSize(DeadLetters.MAX_KEY_BYTES);
    assertThat(sizeOnTheWire(letter)).isLessThan(Topics.MAX_RECORD_BYTES);
  }

  @Test
  void keepsTheBeginningOfAnOriginalThatIsTooLargeWithSizeAndDigestOfTheWhole() {
    byte[] original = new byte[Topics.MAX_ORIGINAL_BYTES + 1];
    RejectedArticle read =
        pipeline.read(
            pipeline.topics.rejected(),
            letter(original, new byte[1], new RecordHeaders(), "", null).value());

    assertThat(read.getOriginal().remaining()).isEqualTo(Topics.MAX_ORIGINAL_BYTES);
    assertThat(read.getOriginalSize()).isEqualTo(original.length);
    // sha256sum of 3 MiB and one byte, all zero
    assertThat(read.getOriginalDigest())
        .isEqualTo("sha-256:5983281b51c767c831104f52c95e4075f27e6f4fa8dd0526e3929f79176a1217");
  }

  @Test
  void usesThePositionAsKeyWhereTheOriginalKeyIsEnormous() {
    ProducerRecord<byte[], byte[]> letter =
        letter(new byte[1], new byte[DeadLetters.MAX_KEY_BYTES + 1], new RecordHeaders(), "", null);

    assertThat(letter.key()).isEqualTo(POSITION.asKey());
    assertThat(
            pipeline.read(pipeline.topics.rejected(), letter.value()).getOriginalKey().remaining())
        .isEqualTo(DeadLetters.MAX_KEY_BYTES);
  }

  private ProducerRecord<byte[], byte[]> letter(
      byte[] original, byte[] key, Headers headers, String message, String uri) {
    return letters.letter(
        new Rejection(RejectionCause.NOT_AVRO, message, uri, Bytes.wrap(original)),
        new DeadLetters.Origin(POSITION, Bytes.wrap(key), headers, 1));
  }

  // More than the producer counts: the parts, ten bytes for each length, and the batch's own head.
  private static int sizeOnTheWire(ProducerRecord<byte[], byte[]> letter) {
    int headers = 0;
    for (Header header : letter.headers()) {
      headers += header.key().length() + header.value().length + 20;
    }
    return letter.key().length + letter.value().length + headers + 200;
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
