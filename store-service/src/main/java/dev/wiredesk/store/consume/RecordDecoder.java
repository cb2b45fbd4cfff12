package dev.wiredesk.store.consume;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.store.rows.Arrival;
import dev.wiredesk.store.rows.RecordPlace;
import dev.wiredesk.store.rows.Rejection;
import dev.wiredesk.store.rows.Rejection.Cause;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads the value of one record. A value that cannot be read is a finding about the record; a
 * registry that cannot be asked is none.
 */
final class RecordDecoder {
  private static final int NOT_FOUND = 404;

  private final Deserializer<EnrichedArticle> values;

  RecordDecoder(Deserializer<EnrichedArticle> values) {
    this.values = values;
  }

  Decoded decode(ConsumerRecord<String, byte[]> entry) throws RegistryAway {
    if (entry.value() == null) {
      return unreadable(entry, Cause.NULL_VALUE, "The record has no value");
    }
    try {
      return new Decoded.Sound(
          new Arrival(place(entry), values.deserialize(entry.topic(), entry.value())));
    } catch (KafkaException e) {
      if (blamesRegistry(e)) {
        throw new RegistryAway(e);
      }
      return unreadable(entry, Cause.NOT_AVRO, reason(e));
    } catch (AvroRuntimeException | ClassCastException e) {
      return unreadable(entry, Cause.NOT_AVRO, reason(e));
    }
  }

  /**
   * Confluent's deserializer reports a lost connection and a truncated value alike, as an
   * IOException; only the kind of it tells them apart.
   */
  private static boolean blamesRegistry(KafkaException e) {
    if (!(e instanceof SerializationException)) {
      return true;
    }
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof RestClientException answer) {
        return answer.getStatus() != NOT_FOUND;
      }
      if (cause instanceof IOException) {
        boolean ofTheValue =
            cause instanceof EOFException
                || cause.getClass().getPackageName().startsWith("org.apache.avro");
        return !ofTheValue;
      }
    }
    return false;
  }

  private static Decoded unreadable(
      ConsumerRecord<String, byte[]> entry, Cause cause, String message) {
    return new Decoded.Unsound(
        new Rejection(place(entry), cause, message, Optional.ofNullable(entry.key())));
  }

  private static String reason(RuntimeException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return e.getClass().getSimpleName() + ", " + cause.getClass().getSimpleName();
  }

  private static RecordPlace place(ConsumerRecord<?, ?> entry) {
    return new RecordPlace(
        entry.partition(), entry.offset(), Instant.ofEpochMilli(entry.timestamp()));
  }

  /** What a record turned out to be. */
  sealed interface Decoded {
    /** An article. */
    record Sound(Arrival arrival) implements Decoded {}

    /** None, and never will be. */
    record Unsound(Rejection rejection) implements Decoded {}
  }
}
