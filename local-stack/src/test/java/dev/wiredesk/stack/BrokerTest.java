package dev.wiredesk.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
  @TempDir Path folder;

  @Test
  void keepsAcknowledgedRecordsAfterBeingKilled() throws Exception {
    int port;
    try (Broker broker = Broker.start(folder, 0)) {
      port = broker.port();
      createTopic(broker, "kept");
      send(broker, "kept", "before the crash");
      broker.kill();
    }
    try (Broker broker = Broker.start(folder, port)) {
      assertThat(broker.address()).isEqualTo("127.0.0.1:" + port);
      assertThat(firstOf(broker, "kept")).isEqualTo("before the crash");
    }
  }

  private static void createTopic(Broker broker, String name) throws Exception {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()))) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
    }
  }

  private static void send(Broker broker, String topic, String value) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.address(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer
          .send(new ProducerRecord<>(topic, value.getBytes(StandardCharsets.UTF_8)))
          .get(30, TimeUnit.SECONDS);
    }
  }

  private static String firstOf(Broker broker, String topic) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.address(), "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(new TopicPartition(topic, 0)));
      var records = consumer.poll(Duration.ofSeconds(30));
      return new String(records.iterator().next().value(), StandardCharsets.UTF_8);
    }
  }
}
