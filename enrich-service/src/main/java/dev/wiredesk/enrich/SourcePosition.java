package dev.wiredesk.enrich;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Where the record at hand lies in the raw topic. */
record SourcePosition(String topic, int partition, long offset) {

  static SourcePosition of(ProcessingContext context) {
    RecordMetadata record =
        context
            .recordMetadata()
            .orElseThrow(() -> new IllegalStateException("No record is being processed"));
    return new SourcePosition(record.topic(), record.partition(), record.offset());
  }

  static SourcePosition of(ErrorHandlerContext context) {
    return new SourcePosition(context.topic(), context.partition(), context.offset());
  }

  /** A key for a record that has none of its own. */
  byte[] asKey() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return topic + "-" + partition + "@" + offset;
  }
}
