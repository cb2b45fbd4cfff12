package dev.wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class RecordTimestampTest {
  private final RecordTimestamp timestamps = new RecordTimestamp();

  @Test
  void isThatOfTheRecord() {
    assertThat(timestamps.extract(recordOf(1_000), 2_000)).isEqualTo(1_000);
  }

  @Test
  void isThatOfTheRecordBeforeWhereItHasNone() {
    assertThat(timestamps.extract(recordOf(-1), 2_000)).isEqualTo(2_000);
  }

  @Test
  void isNeverNegative() {
    assertThat(timestamps.extract(recordOf(-1), -1)).isZero();
  }

  private static ConsumerRecord<Object, Object> recordOf(long timestamp) {
    return new ConsumerRecord<>(
        "raw",
        0,
        0,
        timestamp,
        TimestampType.CREATE_TIME,
        0,
        0,
        "key",
        "value",
        new RecordHeaders(),
        Optional.empty());
  }
}
