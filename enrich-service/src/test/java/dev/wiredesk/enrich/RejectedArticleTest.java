package dev.wiredesk.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RejectedArticle;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that may lie in the raw topic and is no article, between two neighbours that are. */
class RejectedArticleTest {
  private final TestPipeline pipeline = new TestPipeline(Articles::analysed);

  @AfterEach
  void close() {
    pipeline.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("poison")
  void rejectsItAndLetsItsNeighboursFlowOn(Poison poison) {
    byte[] value = poison.bytes.of(pipeline);
    pipeline.send(Articles.raw("before"), "before");
    pipeline.send("poison", value);
    pipeline.send(Articles.raw("after"), "after");

    assertThat(pipeline.enriched())
        .extracting(EnrichedArticle::getUri)
        .containsExactly("before", "after");
    assertThat(pipeline.rejected())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getStage() + " " + letter.getCause()).isEqualTo(poison.expected);
              assertThat(letter.getTopic()).isEqualTo("news.articles.raw");
              assertThat(letter.getOffset()).isEqualTo(1);
              assertThat(letter.getOriginalKey())
                  .isEqualTo(ByteBuffer.wrap("poison".getBytes(UTF_8)));
              assertThat(letter.getOriginal())
                  .isEqualTo(value == null ? null : ByteBuffer.wrap(value));
              assertThat(letter.getOriginalSize()).isEqualTo(value == null ? 0 : value.length);
            });
  }

  static Stream<Arguments> poison() {
    return Stream.of(
            new Poison("a null value", "DECODE null-value", p -> null),
            new Poison("no bytes", "DECODE not-avro", p -> new byte[0]),
            new Poison("four bytes", "DECODE not-avro", p -> new byte[4]),
            new Poison("plain JSON", "DECODE not-avro", p -> "{\"uri\":\"a\"}".getBytes(UTF_8)),
            new Poison("random bytes", "DECODE not-avro", p -> random(0x7f)),
            new Poison("random bytes after a zero", "DECODE unknown-schema", p -> random(0)),
            new Poison("an unknown schema id", "DECODE unknown-schema", p -> withId(p, 9_999)),
            new Poison("a schema id of zero", "DECODE unknown-schema", p -> withId(p, 0)),
            new Poison("a negative schema id", "DECODE unknown-schema", p -> withId(p, -7)),
            new Poison(
                "another record's schema", "DECODE wrong-record", RejectedArticleTest::alert),
            new Poison(
                "a schema that is no record",
                "DECODE wrong-record",
                p -> ofSchema(p, "\"string\"")),
            new Poison("Avro cut short", "DECODE malformed-avro", p -> cut(article(p), 40)),
            new Poison(
                "a schema id and nothing else", "DECODE malformed-avro", p -> cut(article(p), 5)),
            new Poison("bytes after the end", "DECODE malformed-avro", RejectedArticleTest::longer),
            new Poison(
                "a string of negative length", "DECODE malformed-avro", p -> startingWith(p, 1)),
            new Poison(
                "a string of 1 GiB",
                "DECODE malformed-avro",
                p -> startingWith(p, 0x80, 0x80, 0x80, 0x80, 0x08)),
            new Poison(
                "a length that is no number",
                "DECODE malformed-avro",
                p ->
                    startingWith(
                        p, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)),
            new Poison(
                "a body of 1 MiB",
                "DECODE too-large",
                p -> p.bytes(Articles.raw("a", "word ".repeat(210_000)))),
            new Poison(
                "a word of 100,000 characters",
                "VALIDATE not-text",
                p -> p.bytes(Articles.raw("a", "x".repeat(100_000)))),
            new Poison("an empty body", "VALIDATE no-body", p -> p.bytes(Articles.raw("a", " \n"))),
            new Poison("an empty uri", "VALIDATE bad-uri", p -> p.bytes(Articles.raw(""))),
            new Poison(
                "an endless uri",
                "VALIDATE bad-uri",
                p -> p.bytes(Articles.raw("a".repeat(9_000)))))
        .map(Arguments::of);
  }

  @Test
  void namesTheArticleWhereItCouldBeRead() {
    pipeline.send(Articles.raw("a:1", ""), "a:1");

    assertThat(pipeline.rejected()).extracting(RejectedArticle::getUri).containsExactly("a:1");
  }

  @Test
  void keysALetterLikeTheOriginalOrByItsPosition() {
    pipeline.send("some key", new byte[] {1});
    pipeline.send(new TestRecord<>(null, new byte[] {2}, TestPipeline.SENT));

    assertThat(pipeline.rejectedRecords())
        .extracting(record -> new String(record.key(), UTF_8))
        .containsExactly("some key", "news.articles.raw-0@1");
  }

  @Test
  void tellsTheReasonInHeadersToo() {
    pipeline.send("key", new byte[] {1});

    var headers = pipeline.rejectedRecords().getFirst().headers();
    assertThat(headers.lastHeader(OutputHeaders.REJECTION_STAGE).value())
        .isEqualTo("DECODE".getBytes(UTF_8));
    assertThat(headers.lastHeader(OutputHeaders.REJECTION_CAUSE).value())
        .isEqualTo("not-avro".getBytes(UTF_8));
  }

  @Test
  void countsByStageAndCause() {
    pipeline.send("key", new byte[] {1});
    pipeline.send("key", null);

    assertThat(pipeline.count("wiredesk.articles.rejected", "stage", "decode", "cause", "not-avro"))
        .isEqualTo(1);
    assertThat(
            pipeline.count("wiredesk.articles.rejected", "stage", "decode", "cause", "null-value"))
        .isEqualTo(1);
  }

  record Poison(String name, String expected, Bytes bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  interface Bytes {
    byte[] of(TestPipeline pipeline);
  }

  private static byte[] random(int first) {
    byte[] bytes = new byte[300];
    new Random(7).nextBytes(bytes);
    bytes[0] = (byte) first;
    return bytes;
  }

  private static byte[] article(TestPipeline pipeline) {
    return pipeline.bytes(Articles.raw("a"));
  }

  private static byte[] withId(TestPipeline pipeline, int id) {
    byte[] bytes = article(pipeline);
    ByteBuffer.wrap(bytes).putInt(1, id);
    return bytes;
  }

  private static byte[] alert(TestPipeline pipeline) {
    Alert alert =
        Alert.newBuilder()
            .setAlertId("a:1")
            .setRuleId("r")
            .setRuleName("rule")
            .setUri("a")
            .setVersion(1)
            .setHeadline("")
            .build();
    try (var serializer = pipeline.kafka.avroSerializer()) {
      return serializer.serialize(pipeline.topics.alerts().name(), alert);
    }
  }

  private static byte[] ofSchema(TestPipeline pipeline, String schema) {
    return withId(pipeline, pipeline.register("something-else", schema));
  }

  private static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  private static byte[] longer(TestPipeline pipeline) {
    byte[] bytes = article(pipeline);
    return Arrays.copyOf(bytes, bytes.length + 3);
  }

  // The first field is a string: its length as a zig-zag number of variable length.
  private static byte[] startingWith(TestPipeline pipeline, int... length) {
    ByteBuffer bytes = ByteBuffer.allocate(60).put(article(pipeline), 0, 5);
    for (int part : length) {
      bytes.put((byte) part);
    }
    return bytes.array();
  }
}
