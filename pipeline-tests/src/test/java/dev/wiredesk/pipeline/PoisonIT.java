package dev.wiredesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no one should send: each kind between two good neighbours, on the same partition. */
@ExtendWith(PipelineExtension.class)
class PoisonIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void rejectsPoisonWithStageAndCauseWhileItsNeighboursFlowOn(Pipeline pipeline) throws Exception {
    byte[] good =
        article(
            pipeline, "https://poison.example/good", "Mayor Anna Keller said the bridge is open.");
    byte[] random = new byte[500];
    new Random(7).nextBytes(random);
    random[0] = 42;
    byte[] unknownSchema = good.clone();
    Arrays.fill(unknownSchema, 1, 5, (byte) 0x7f);
    byte[] truncated = Arrays.copyOf(good, good.length - 20);

    try (Committed<RejectedArticle> rejected =
            new Committed<>(pipeline.clients(), pipeline.topics().rejected());
        Committed<EnrichedArticle> enriched =
            new Committed<>(pipeline.clients(), pipeline.topics().enriched())) {
      int before = rejected.all().size();
      send(
          pipeline,
          Arrays.asList(good, random, good, unknownSchema, good, truncated, good, null, good));
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(rejected.all()).hasSizeGreaterThanOrEqualTo(before + 4));
      assertThat(causes(rejected))
          .containsEntry("not-avro", Stage.DECODE)
          .containsEntry("unknown-schema", Stage.DECODE)
          .containsEntry("malformed-avro", Stage.DECODE)
          .containsEntry("null-value", Stage.DECODE);
      assertThat(rejected.all())
          .filteredOn(rejection -> rejection.getCause().equals("not-avro"))
          .allSatisfy(rejection -> assertThat(rejection.getOriginal().array()).isEqualTo(random));
      await().atMost(PATIENCE).until(() -> countOf(enriched, "https://poison.example/good") >= 5);
      assertThat(rejected.all()).hasSize(before + 4);
    }
  }

  @Test
  void rejectsWhatIsTooLargeAndWhatIsNoTextWhileItsNeighboursFlowOn(Pipeline pipeline)
      throws Exception {
    String largest = "word ".repeat(1024 * 1024 / 5 + 1);
    String longest = "x".repeat(100_000) + " Mayor Anna Keller said the bridge is open.";
    try (Committed<EnrichedArticle> enriched =
            new Committed<>(pipeline.clients(), pipeline.topics().enriched());
        Committed<RejectedArticle> rejected =
            new Committed<>(pipeline.clients(), pipeline.topics().rejected())) {
      send(
          pipeline,
          List.of(
              article(pipeline, "https://poison.example/largest", largest),
              article(pipeline, "https://poison.example/between", "The bridge is open."),
              article(pipeline, "https://poison.example/longest", longest),
              article(pipeline, "https://poison.example/after", "The bridge is open.")));
      await().atMost(PATIENCE).until(() -> countOf(enriched, "https://poison.example/after") == 1);
      assertThat(countOf(enriched, "https://poison.example/between")).isOne();
      assertThat(causes(rejected))
          .containsEntry("too-large", Stage.DECODE)
          .containsEntry("not-text", Stage.VALIDATE);
    }
  }

  private static Map<String, Stage> causes(Committed<RejectedArticle> rejected) {
    return rejected.all().stream()
        .collect(
            Collectors.toMap(RejectedArticle::getCause, RejectedArticle::getStage, (a, b) -> a));
  }

  private static long countOf(Committed<EnrichedArticle> enriched, String uri) {
    return enriched.all().stream().filter(article -> article.getUri().equals(uri)).count();
  }

  private static byte[] article(Pipeline pipeline, String uri, String body) {
    return Articles.serialized(pipeline, uri, body);
  }

  private static void send(Pipeline pipeline, List<byte @Nullable []> values) throws Exception {
    KafkaClients clients = pipeline.clients();
    var properties = clients.common(Map.of("acks", "all", "max.request.size", 4 * 1024 * 1024));
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (Producer<String, byte[]> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      for (byte[] value : values) {
        sent.add(
            producer.send(
                new ProducerRecord<>(pipeline.topics().raw().name(), 0, "poison", value)));
      }
    }
    for (Future<RecordMetadata> acknowledgement : sent) {
      acknowledgement.get();
    }
  }
}
