package dev.wiredesk.enrich;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;

/** Writes records of one topic, waiting for the registry where it must be asked. Of one thread. */
final class RecordWriter implements AutoCloseable {
  private final String topic;
  private final Serializer<SpecificRecord> serializer;
  private final RegistryPatience patience;

  RecordWriter(String topic, Serializer<SpecificRecord> serializer, RegistryPatience patience) {
    this.topic = topic;
    this.serializer = serializer;
    this.patience = patience;
  }

  String topic() {
    return topic;
  }

  /**
   * The record as its topic holds it.
   *
   * @throws RegistryAway if the registry does not answer
   */
  byte[] bytes(SpecificRecord value) {
    return patience.ask(() -> serializer.serialize(topic, value));
  }

  @Override
  public void close() {
    serializer.close();
  }
}
