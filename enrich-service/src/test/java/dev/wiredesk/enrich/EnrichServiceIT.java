package dev.wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.stack.Broker;
import dev.wiredesk.stack.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service on a real broker and registry, with exactly-once and commits as in production: what
 * the topology's driver does not have are commits, sizes, threads and absence.
 */
@Timeout(300)
class EnrichServiceIT {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final int ARTICLES = 200;

  @TempDir private static Path folder;
  private static Broker broker;
  private static Registry registry;

  @BeforeAll
  static void start() {
    broker = Broker.start(folder.resolve("broker"), 0);
    registry = Registry.start(folder.resolve("registry"), 0);
  }

  @AfterAll
  static void stop() {
    broker.close();
    registry.close();
  }

  @Test
  void enrichesEachArticleOnceWhateverLiesBetween() throws IOException {
    try (var desk = new LiveDesk("poison", broker, registry, EnrichService.definition())) {
      List<String> causes = sendArticlesWithPoison(desk);

      await().atMost(LIMIT).until(() -> desk.enriched().size() >= ARTICLES + 1);
      await().atMost(LIMIT).until(() -> desk.rejected().size() >= causes.size());
      await().atMost(LIMIT).until(() -> desk.metric("wiredesk_consumer_lag_records") == 0);
      assertThat(desk.enriched())
          .extracting(EnrichedArticle::getUri)
          .containsExactlyInAnyOrderElementsOf(urisWith("just fits"));
      assertThat(desk.rejected())
          .extracting(letter -> letter.getStage() + " " + letter.getCause())
          .containsExactlyInAnyOrderElementsOf(causes);
      assertThat(desk.metric("wiredesk_streams_threads_replaced_total")).isZero();
      assertThat(desk.readiness()).contains("\"up\"");
    }
  }

  @Test
  void losesAndRejectsNothingWhileTheRegistryIsAway() {
    try (var desk = new LiveDesk("registry", broker, registry, withoutAnalysis())) {
      desk.awaitReady();
      List<byte[]> written = articles(50).stream().map(desk::bytes).toList();
      registry.stop();
      written.forEach(desk::send);
      await().atMost(LIMIT).until(() -> desk.readiness().contains("registry does not answer"));
      await()
          .atMost(LIMIT)
          .until(() -> desk.metric("wiredesk_streams_threads_replaced_total") >= 1);
      registry = Registry.start(folder.resolve("registry"), registry.port());

      await().atMost(LIMIT).until(() -> desk.enriched().size() >= 50);
      assertThat(desk.enriched()).extracting(EnrichedArticle::getUri).doesNotHaveDuplicates();
      assertThat(desk.rejected()).isEmpty();
      desk.awaitReady();
    }
  }

  @Test
  void goesOnWhereItWasAfterTheBrokerWasAway() {
    try (var desk = new LiveDesk("broker", broker, registry, withoutAnalysis())) {
      desk.awaitReady();
      articles(20).stream().map(desk::bytes).forEach(desk::send);
      await().atMost(LIMIT).until(() -> desk.enriched().size() >= 20);
      broker.kill();
      await().atMost(LIMIT).until(() -> desk.readiness().contains("No broker"));
      broker = Broker.start(folder.resolve("broker"), broker.port());
      articles(40).stream().skip(20).map(desk::bytes).forEach(desk::send);

      await().atMost(LIMIT).until(() -> desk.enriched().size() >= 40);
      assertThat(desk.enriched()).extracting(EnrichedArticle::getUri).doesNotHaveDuplicates();
      assertThat(desk.rejected()).isEmpty();
      desk.awaitReady();
    }
  }

  private static List<String> sendArticlesWithPoison(LiveDesk desk) throws IOException {
    List<String> causes = new ArrayList<>();
    List<byte[]> poison = poison(desk, causes);
    for (int i = 0; i < ARTICLES; i++) {
      desk.send(desk.bytes(Articles.raw("article-" + i)));
      if (i < poison.size()) {
        desk.send(poison.get(i));
      }
    }
    desk.send(desk.bytes(Articles.raw("just fits", "word ".repeat(209_000))));
    return causes;
  }

  private static List<byte[]> poison(LiveDesk desk, List<String> causes) throws IOException {
    byte[] article = desk.bytes(Articles.raw("poison"));
    List<byte[]> poison = new ArrayList<>();
    causes.add("DECODE null-value");
    poison.add(null);
    causes.add("DECODE not-avro");
    poison.add(new byte[] {'n', 'o', 'i', 's', 'e', '!'});
    causes.add("DECODE unknown-schema");
    poison.add(LiveDesk.withId(article, 123_456_789));
    causes.add("DECODE unknown-schema");
    poison.add(LiveDesk.withId(article, desk.registerJsonSchema()));
    causes.add("DECODE wrong-record");
    poison.add(LiveDesk.withId(article, desk.schemaIdOfAlerts()));
    causes.add("DECODE malformed-avro");
    poison.add(Arrays.copyOf(article, article.length - 4));
    causes.add("VALIDATE not-text");
    poison.add(desk.bytes(Articles.raw("poison", "x".repeat(100_000))));
    causes.add("DECODE too-large");
    poison.add(desk.bytes(Articles.raw("poison", "word ".repeat(210_000))));
    // Small on the wire and on the disk, 32 MiB once a consumer has unpacked it.
    causes.add("DECODE too-large");
    poison.add(new byte[32 * 1024 * 1024]);
    return poison;
  }

  private static List<RawArticle> articles(int count) {
    return IntStream.range(0, count).mapToObj(i -> Articles.raw("article-" + i)).toList();
  }

  private static List<String> urisWith(String other) {
    List<String> uris = new ArrayList<>(List.of(other));
    for (int i = 0; i < ARTICLES; i++) {
      uris.add("article-" + i);
    }
    return uris;
  }

  private static ServiceDefinition<EnrichSettings> withoutAnalysis() {
    ServiceDefinition<EnrichSettings> real = EnrichService.definition();
    return new ServiceDefinition<>(
        real.name(),
        real.settings(),
        real.topics(),
        real.maxRequestBytes(),
        context -> EnrichService.assemble(context, Articles::analysed));
  }
}
