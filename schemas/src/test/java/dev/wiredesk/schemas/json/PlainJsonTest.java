package dev.wiredesk.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.Stage;
import dev.wiredesk.schemas.Webhook;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

class PlainJsonTest {
  @Test
  void writesFieldsInTheContractsOrderAndLeavesOutWhatHasNoValue() {
    Alert alert =
        Alert.newBuilder()
            .setAlertId("a:1")
            .setRuleId("r1")
            .setRuleName("Ports")
            .setUri("https://example.org/1")
            .setVersion(2)
            .setHeadline("\"Ports\"\nreopen")
            .setVersionCreated(Instant.parse("2026-03-02T07:15:00Z"))
            .setClaimIds(List.of("c:1", "c:2"))
            .build();

    assertThat(PlainJson.text(alert))
        .isEqualTo(
            "{\"alertId\":\"a:1\",\"ruleId\":\"r1\",\"ruleName\":\"Ports\","
                + "\"uri\":\"https://example.org/1\",\"version\":2,"
                + "\"headline\":\"\\\"Ports\\\"\\nreopen\","
                + "\"versionCreated\":\"2026-03-02T07:15:00Z\",\"claimIds\":[\"c:1\",\"c:2\"]}");
  }

  @Test
  void writesEnumsAsStringsAndBytesAsBase64WithoutMovingTheirPosition() {
    ByteBuffer original = ByteBuffer.wrap("body".getBytes(StandardCharsets.UTF_8));
    RejectedArticle rejected =
        RejectedArticle.newBuilder()
            .setStage(Stage.DECODE)
            .setCause("not-avro")
            .setMessage("no magic byte")
            .setTopic("news.articles.raw")
            .setPartition(3)
            .setOffset(5_000_000_000L)
            .setOriginal(original)
            .build();

    assertThat(PlainJson.text(rejected))
        .contains("\"stage\":\"DECODE\"", "\"offset\":5000000000", "\"original\":\"Ym9keQ==\"");
    assertThat(original.remaining()).isEqualTo(4);
  }

  @Test
  void unwrapsARecordInAUnion() {
    AlertRule rule =
        AlertRule.newBuilder()
            .setRuleId("r1")
            .setName("Ports")
            .setQuery("port")
            .setWebhook(new Webhook("http://localhost:1/", null))
            .build();

    assertThat(PlainJson.text(rule))
        .endsWith("\"enabled\":true,\"webhook\":{\"url\":\"http://localhost:1/\"}}");
  }

  @Test
  void readsInstantsOfGenericRecordsBySchema() {
    Schema schema =
        new Schema.Parser()
            .parse(
                """
                {"type": "record", "name": "R", "fields": [
                  {"name": "at", "type": ["null", {"type": "long", "logicalType": "timestamp-millis"}]},
                  {"name": "count", "type": "long"},
                  {"name": "share", "type": {"type": "map", "values": "float"}}]}
                """);
    GenericRecord generic = new GenericData.Record(schema);
    generic.put("at", 1_000L);
    generic.put("count", 1_000L);
    generic.put("share", Map.of("a", 0.1f));

    assertThat(PlainJson.text(generic))
        .isEqualTo("{\"at\":\"1970-01-01T00:00:01Z\",\"count\":1000,\"share\":{\"a\":0.1}}");
  }
}
