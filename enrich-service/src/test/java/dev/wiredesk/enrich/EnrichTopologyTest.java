package dev.wiredesk.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrichTopologyTest {
  private TestPipeline pipeline = new TestPipeline(Articles::analysed);

  @AfterEach
  void close() {
    pipeline.close();
  }

  @Test
  void writesTheAnalysedArticleUnderItsUri() {
    pipeline.send("another key", pipeline.bytes(Articles.raw("a:1")));

    TestRecord<byte[], byte[]> enriched = pipeline.enrichedRecords().getFirst();
    assertThat(enriched.key()).isEqualTo("a:1".getBytes(UTF_8));
    EnrichedArticle article = pipeline.read(pipeline.topics.enriched(), enriched.value());
    assertThat(article).isEqualTo(Articles.analysed(Articles.raw("a:1")));
    assertThat(pipeline.rejectedRecords()).isEmpty();
  }

  @Test
  void takesAnArticleWithoutAKey() {
    pipeline.send(new TestRecord<>(null, pipeline.bytes(Articles.raw("a:1")), TestPipeline.SENT));

    assertThat(pipeline.enriched()).extracting(EnrichedArticle::getUri).containsExactly("a:1");
  }

  @Test
  void keepsTheTimestampOfTheRawRecord() {
    pipeline.send(Articles.raw("a:1"), "a:1");
    pipeline.send("a:2", new byte[] {1, 2, 3});

    assertThat(pipeline.enrichedRecords().getFirst().getRecordTime()).isEqualTo(TestPipeline.SENT);
    assertThat(pipeline.rejectedRecords().getFirst().getRecordTime()).isEqualTo(TestPipeline.SENT);
  }

  @Test
  void tellsInHeadersWhereTheSourceLiesAndWhenItWasProcessed() {
    pipeline.send(Articles.raw("a:1"), "a:1");
    pipeline.send(Articles.raw("a:2"), "a:2");

    Headers headers = pipeline.enrichedRecords().getLast().headers();
    assertThat(header(headers, OutputHeaders.SOURCE_TOPIC)).isEqualTo("news.articles.raw");
    assertThat(header(headers, OutputHeaders.SOURCE_PARTITION)).isEqualTo("0");
    assertThat(header(headers, OutputHeaders.SOURCE_OFFSET)).isEqualTo("1");
    assertThat(header(headers, OutputHeaders.PROCESSED_AT)).isEqualTo(TestPipeline.NOW.toString());
  }

  @Test
  void passesHeadersOnAndReplacesItsOwn() {
    Headers came =
        new RecordHeaders()
            .add("traceparent", "00-1-2-01".getBytes(UTF_8))
            .add(OutputHeaders.SOURCE_OFFSET, "999".getBytes(UTF_8));
    byte[] key = "a:1".getBytes(UTF_8);
    pipeline.send(
        new TestRecord<>(key, pipeline.bytes(Articles.raw("a:1")), came, TestPipeline.SENT));

    Headers headers = pipeline.enrichedRecords().getFirst().headers();
    assertThat(header(headers, "traceparent")).isEqualTo("00-1-2-01");
    assertThat(headers.headers(OutputHeaders.SOURCE_OFFSET)).hasSize(1);
    assertThat(header(headers, OutputHeaders.SOURCE_OFFSET)).isEqualTo("0");
  }

  @Test
  void writesTheSameBytesForTheSameArticle() {
    pipeline.send(Articles.raw("a:1"), "a:1");
    pipeline.send(Articles.raw("a:1"), "a:1");

    List<TestRecord<byte[], byte[]>> enriched = pipeline.enrichedRecords();
    assertThat(enriched.getFirst().value()).isEqualTo(enriched.getLast().value());
  }

  @Test
  void turnsAFailingAnalysisIntoADeadLetterAndGoesOn() {
    restart(EnrichTopologyTest::failsOnSecond);
    byte[] second = pipeline.bytes(Articles.raw("a:2"));
    pipeline.send(Articles.raw("a:1"), "a:1");
    pipeline.send("a:2", second);
    pipeline.send(Articles.raw("a:3"), "a:3");

    assertThat(pipeline.enriched())
        .extracting(EnrichedArticle::getUri)
        .containsExactly("a:1", "a:3");
    TestRecord<byte[], byte[]> record = pipeline.rejectedRecords().getFirst();
    RejectedArticle letter = pipeline.read(pipeline.topics.rejected(), record.value());
    assertThat(record.key()).isEqualTo("a:2".getBytes(UTF_8));
    assertThat(record.getRecordTime()).isEqualTo(TestPipeline.SENT);
    assertThat(header(record.headers(), OutputHeaders.REJECTION_CAUSE))
        .isEqualTo("analysis-failed");
    assertThat(letter.getStage()).isEqualTo(Stage.ANALYSE);
    assertThat(letter.getUri()).isEqualTo("a:2");
    assertThat(letter.getOffset()).isEqualTo(1);
    assertThat(letter.getOriginal().array()).isEqualTo(second);
    assertThat(pipeline.count("wiredesk.articles.rejected", "cause", "analysis-failed"))
        .isEqualTo(1);
  }

  @Test
  void turnsAnEndlessRecursionIntoADeadLetter() {
    restart(
        raw -> {
          throw new StackOverflowError();
        });
    pipeline.send(Articles.raw("a:1"), "a:1");

    assertThat(pipeline.rejected())
        .extracting(RejectedArticle::getCause)
        .containsExactly("analysis-failed");
  }

  @Test
  void rejectsAnEnrichedArticleThatItsTopicWouldNotTake() {
    restart(
        raw ->
            EnrichedArticle.newBuilder(Articles.analysed(raw))
                .setBody("long ".repeat(450_000))
                .build());
    pipeline.send(Articles.raw("a:1"), "a:1");

    RejectedArticle letter = pipeline.rejected().getFirst();
    assertThat(letter.getStage()).isEqualTo(Stage.PUBLISH);
    assertThat(letter.getCause()).isEqualTo("too-large");
    assertThat(letter.getUri()).isEqualTo("a:1");
    assertThat(letter.getOriginal().array()).isEqualTo(pipeline.bytes(Articles.raw("a:1")));
    assertThat(pipeline.enrichedRecords()).isEmpty();
  }

  @Test
  void waitsForARegistryThatIsAwayForAWhile() {
    restart(Articles::analysed, Duration.ofSeconds(30));
    pipeline.registry.failNext(new IOException("Connection refused"));
    pipeline.send(Articles.raw("a:1"), "a:1");

    assertThat(pipeline.registry.questions()).isEqualTo(2);
    assertThat(pipeline.enriched()).hasSize(1);
    assertThat(pipeline.rejectedRecords()).isEmpty();
  }

  @Test
  void failsInsteadOfRejectingWhereTheRegistryStaysAway() {
    for (int i = 0; i < 100; i++) {
      pipeline.registry.failNext(new IOException("Connection refused"));
    }

    byte[] article = pipeline.bytes(Articles.raw("a:1"));
    assertThatThrownBy(() -> pipeline.send("a:1", article))
        .isInstanceOf(StreamsException.class)
        .hasRootCauseMessage("Connection refused");
    assertThat(pipeline.rejectedRecords()).isEmpty();
    assertThat(pipeline.enrichedRecords()).isEmpty();
  }

  @Test
  void countsFromZero() {
    assertThat(pipeline.count("wiredesk.articles.enriched", "status", "complete")).isZero();
    assertThat(pipeline.count("wiredesk.articles.enriched", "status", "partial")).isZero();
    for (RejectionCause cause : RejectionCause.values()) {
      assertThat(pipeline.count("wiredesk.articles.rejected", "cause", cause.code())).isZero();
    }
  }

  @Test
  void measuresTheTimeSinceTheRawRecordWasSent() {
    pipeline.send(Articles.raw("a:1"), "a:1");

    var latency = pipeline.meters.get("wiredesk.stage.latency").tag("stage", "enriched").timer();
    assertThat(latency.totalTime(TimeUnit.SECONDS)).isEqualTo(2);
    assertThat(pipeline.meters.get("wiredesk.analysis").timer().count()).isEqualTo(1);
  }

  @Test
  void hasTheShapeOfTheGoldenFile() throws IOException {
    TopologyDescription description = pipeline.topology().describe();
    try (InputStream golden = getClass().getResourceAsStream("/topology.txt")) {
      assertThat(description.toString().strip())
          .as("a change here is a change of the running application's tasks: see RATIONALE.md")
          .isEqualTo(new String(golden.readAllBytes(), UTF_8).strip());
    }
  }

  private void restart(ArticleAnalysis analysis) {
    restart(analysis, Duration.ofMillis(50));
  }

  private void restart(ArticleAnalysis analysis, Duration patience) {
    pipeline.close();
    pipeline = new TestPipeline(analysis, patience);
  }

  private static EnrichedArticle failsOnSecond(RawArticle raw) {
    if (raw.getUri().equals("a:2")) {
      throw new IllegalArgumentException("an unforeseen word");
    }
    return Articles.analysed(raw);
  }

  private static String header(Headers headers, String key) {
    return new String(headers.lastHeader(key).value(), UTF_8);
  }
}
