package dev.wiredesk.enrich;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.schemas.topics.Topics;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.time.Clock;

/**
 * Makes the processors of each task: what they share (the analysis, the registry's client, the
 * metrics) is safe for many threads, what is not (serializers) each gets for itself.
 */
record EnrichSteps(
    Topics topics,
    KafkaClients kafka,
    SchemaRegistryClient registry,
    RegistryPatience patience,
    ArticleAnalysis analysis,
    EnrichMetrics metrics,
    Clock clock) {

  DecodeArticle decode() {
    return new DecodeArticle(new ArticleReader(registry, patience));
  }

  AnalyseArticle analyse() {
    return new AnalyseArticle(analysis, metrics);
  }

  EncodeArticle encode() {
    return new EncodeArticle(writer(topics.enriched().name()), new OutputHeaders(clock), metrics);
  }

  RejectArticle reject() {
    return new RejectArticle(deadLetters(), metrics);
  }

  DeadLetters deadLetters() {
    return new DeadLetters(writer(topics.rejected().name()), new OutputHeaders(clock));
  }

  private RecordWriter writer(String topic) {
    return new RecordWriter(topic, kafka.avroSerializer(), patience);
  }
}
