package dev.wiredesk.launcher.demo;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.topics.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * What comes out of the pipeline from now on: enriched articles, alerts and rejections, committed
 * ones only. One thread uses it.
 */
final class News implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  private final Topics topics;
  private final Consumer<String, byte[]> consumer;
  private final Deserializer<EnrichedArticle> articles;
  private final Deserializer<Alert> alerts;
  private final Deserializer<RejectedArticle> rejections;

  News(Settings<CommonSettings> settings) {
    KafkaClients kafka = new KafkaClients(settings);
    topics = settings.topics();
    articles = kafka.avroDeserializer(EnrichedArticle.class);
    alerts = kafka.avroDeserializer(Alert.class);
    rejections = kafka.avroDeserializer(RejectedArticle.class);
    consumer = kafka.consumer(Map.of());
    List<TopicPartition> partitions = partitions();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    // Seeking is lazy: where the end is now has to be asked before anything is published.
    partitions.forEach(consumer::position);
  }

  /** What came within a fifth of a second. */
  List<NewsItem> poll() {
    List<NewsItem> items = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
      items.add(item(record));
    }
    return items;
  }

  @Override
  public void close() {
    consumer.close();
    articles.close();
    alerts.close();
    rejections.close();
  }

  private NewsItem item(ConsumerRecord<String, byte[]> record) {
    String topic = record.topic();
    byte[] value = record.value();
    if (topic.equals(topics.enriched().name())) {
      TopicPartition partition = new TopicPartition(topic, record.partition());
      return new NewsItem.Article(articles.deserialize(topic, value), partition, record.offset());
    }
    return topic.equals(topics.alerts().name())
        ? new NewsItem.Fired(alerts.deserialize(topic, value))
        : new NewsItem.Rejected(rejections.deserialize(topic, value));
  }

  private List<TopicPartition> partitions() {
    return Stream.of(topics.enriched(), topics.alerts(), topics.rejected())
        .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }
}
