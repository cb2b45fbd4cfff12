package dev.wiredesk.launcher.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.Webhook;
import dev.wiredesk.schemas.topics.TrustedRecords;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private static final Map<String, Object> REGISTRY = Map.of("schema.registry.url", "mock://tail");
  private static final KafkaAvroSerializer WRITER = new KafkaAvroSerializer();
  private static final KafkaAvroDeserializer READER = new KafkaAvroDeserializer();

  @BeforeAll
  static void connect() {
    TrustedRecords.register();
    WRITER.configure(REGISTRY, false);
    READER.configure(REGISTRY, false);
  }

  @Test
  void showsARecordWithItsPlaceAndUnwrappedUnions() {
    AlertRule rule =
        AlertRule.newBuilder()
            .setRuleId("r1")
            .setName("Storms")
            .setQuery("text:storm")
            .setWebhook(Webhook.newBuilder().setUrl("https://desk.example/hook").build())
            .build();
    Headers headers = new RecordHeaders().add("origin", bytes("desk"));

    String json = json(record(bytes("r1"), WRITER.serialize("t", rule), headers));

    assertThat(json)
        .isEqualTo(
            "{\"topic\":\"t\",\"partition\":2,\"offset\":7,\"timestamp\":\"1970-01-01T00:00:01Z\","
                + "\"key\":\"r1\",\"headers\":{\"origin\":\"desk\"},"
                + "\"value\":{\"ruleId\":\"r1\",\"name\":\"Storms\",\"query\":\"text:storm\",\"enabled\":true,"
                + "\"webhook\":{\"url\":\"https://desk.example/hook\"}}}");
  }

  @Test
  void showsBytesThatAreNoAvroAsBase64WithTheReason() throws Exception {
    JsonNode json = tree(record(bytes("k"), bytes("junk"), new RecordHeaders()));

    assertThat(json.path("value").isNull()).isTrue();
    assertThat(json.path("valueBase64").asText()).isEqualTo("anVuaw==");
    assertThat(json.path("undecodable").asText()).contains("Unknown magic byte");
  }

  @Test
  void showsARecordOfAnUnknownSchemaAsBase64WithTheReason() throws Exception {
    byte[] unknown = {0, 0, 0, 3, (byte) 0xE7, 1};

    JsonNode json = tree(record(bytes("k"), unknown, new RecordHeaders()));

    assertThat(json.path("valueBase64").asText()).isEqualTo("AAAAA+cB");
    assertThat(json.path("undecodable").asText()).contains("999");
  }

  @Test
  void showsADeletionAsNullAndNothingElse() throws Exception {
    JsonNode json = tree(record(bytes("k"), null, new RecordHeaders()));

    assertThat(json.path("value").isNull()).isTrue();
    assertThat(json.has("undecodable")).isFalse();
  }

  @Test
  void showsAKeyThatIsNoTextAsBase64() throws Exception {
    JsonNode json = tree(record(new byte[] {(byte) 0xFF}, null, new RecordHeaders()));

    assertThat(json.path("keyBase64").asText()).isEqualTo("/w==");
    assertThat(json.has("key")).isFalse();
  }

  @Test
  void keepsEveryValueOfAHeaderThatIsThereTwice() throws Exception {
    Headers headers = new RecordHeaders().add("via", bytes("a")).add("via", bytes("b"));

    JsonNode via = tree(record(null, null, headers)).path("headers").path("via");

    assertThat(via.toString()).isEqualTo("[\"a\",\"b\"]");
  }

  private static String json(ConsumerRecord<byte[], byte[]> record) {
    return new RecordJson(READER, false).text(record);
  }

  private static JsonNode tree(ConsumerRecord<byte[], byte[]> record) throws Exception {
    return new ObjectMapper().readTree(json(record));
  }

  private static ConsumerRecord<byte[], byte[]> record(byte[] key, byte[] value, Headers headers) {
    return new ConsumerRecord<>(
        "t", 2, 7, 1000, TimestampType.CREATE_TIME, 0, 0, key, value, headers, Optional.empty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
