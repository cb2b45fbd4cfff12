package dev.wiredesk.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.topics.TrustedRecords;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class RuleRecordsTest {
  static {
    TrustedRecords.register();
  }

  private static final AlertRule RULE =
      AlertRule.newBuilder().setRuleId("r").setName("N").setQuery("port").build();

  @Test
  void readsAvroAndJsonAlike() {
    RuleRecords records = records(() -> RULE);
    assertThat(records.read("t", "r", new byte[] {0, 1})).isEqualTo(new RuleChange.Written(RULE));
    assertThat(records.read("t", "r", bytes("{\"name\":\"N\",\"query\":\"port\"}")))
        .isEqualTo(new RuleChange.Written(RULE));
  }

  @Test
  void takesANullValueAsTheEndOfTheRule() {
    assertThat(records(() -> RULE).read("t", "r", null)).isEqualTo(new RuleChange.Deleted());
  }

  @Test
  void keepsWhatCannotBeReadWithTheReason() {
    assertThat(records(() -> RULE).read("t", "r", bytes("{\"query\"")))
        .isInstanceOfSatisfying(
            RuleChange.Unreadable.class, bad -> assertThat(bad.reason()).contains("column"));
    assertThat(failing(new EOFException("truncated")).read("t", "r", new byte[] {0}))
        .isInstanceOf(RuleChange.Unreadable.class);
    assertThat(
            failing(new RestClientException("no such schema", 404, 40403))
                .read("t", "r", new byte[5]))
        .isInstanceOf(RuleChange.Unreadable.class);
  }

  @Test
  void waitsForARegistryThatIsAway() {
    for (Exception cause :
        new Exception[] {
          new ConnectException("refused"), new RestClientException("overloaded", 503, 50301)
        }) {
      assertThatExceptionOfType(SerializationException.class)
          .isThrownBy(() -> failing(cause).read("t", "r", new byte[5]));
    }
  }

  private static RuleRecords failing(Exception cause) {
    return records(
        () -> {
          throw new SerializationException("cannot read", cause);
        });
  }

  private static RuleRecords records(Supplier<AlertRule> avro) {
    return new RuleRecords(new RecordReader<>((topic, bytes) -> avro.get()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
