package dev.wiredesk.enrich;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The headers of what we write: those that came, then where the source lies and when it was
 * processed. They hold what must not be in a value, because the same article shall give the same
 * bytes.
 */
final class OutputHeaders {
  static final String SOURCE_TOPIC = "wiredesk.source.topic";
  static final String SOURCE_PARTITION = "wiredesk.source.partition";
  static final String SOURCE_OFFSET = "wiredesk.source.offset";
  static final String PROCESSED_AT = "wiredesk.processed.at";
  static final String REJECTION_STAGE = "wiredesk.rejection.stage";
  static final String REJECTION_CAUSE = "wiredesk.rejection.cause";

  /** Headers that came are passed on up to this many bytes in all, and beyond it dropped. */
  static final int MAX_PASSED_ON_BYTES = 64 * 1024;

  private static final String OWN = "wiredesk.";

  private final Clock clock;

  OutputHeaders(Clock clock) {
    this.clock = clock;
  }

  /** The time that the clock shows is written as ISO 8601, UTC. */
  Headers of(Iterable<Header> came, SourcePosition source) {
    Headers headers = passedOn(came);
    add(headers, SOURCE_TOPIC, source.topic());
    add(headers, SOURCE_PARTITION, Integer.toString(source.partition()));
    add(headers, SOURCE_OFFSET, Long.toString(source.offset()));
    add(headers, PROCESSED_AT, Instant.now(clock).toString());
    return headers;
  }

  /** The same with the reason, so that tools that cannot read Avro can tell dead letters apart. */
  Headers of(Iterable<Header> came, SourcePosition source, RejectionCause cause) {
    Headers headers = of(came, source);
    add(headers, REJECTION_STAGE, cause.stage().name());
    add(headers, REJECTION_CAUSE, cause.code());
    return headers;
  }

  private static Headers passedOn(Iterable<Header> came) {
    Headers headers = new RecordHeaders();
    long bytes = 0;
    for (Header header : came) {
      bytes += sizeOf(header);
      if (bytes <= MAX_PASSED_ON_BYTES && !header.key().startsWith(OWN)) {
        headers.add(header);
      }
    }
    return headers;
  }

  private static long sizeOf(Header header) {
    int value = header.value() == null ? 0 : header.value().length;
    return (long) header.key().getBytes(StandardCharsets.UTF_8).length + value;
  }

  private static void add(Headers headers, String key, String value) {
    headers.add(key, value.getBytes(StandardCharsets.UTF_8));
  }
}
