package dev.wiredesk.schemas.topics;

import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * One topic of the contract, under its full name.
 *
 * @param name full name on the broker, prefix and output version included
 * @param value the record that every value is
 * @param key what the UTF-8 key holds, as the name of a field of the value
 * @param partitions number of partitions that the bootstrap creates
 * @param settings topic settings that differ from the broker's defaults, by Kafka's names
 */
public record Topic<V extends SpecificRecord>(
    String name, Class<V> value, String key, int partitions, Map<String, String> settings) {

  /** The registry subject of the value, by Confluent's {@code TopicNameStrategy}. */
  public String subject() {
    return name + "-value";
  }

  /**
   * The schema of the value as it is registered: the one of the {@code .avsc} file, free of Java's
   * own properties.
   */
  public Schema schema() {
    return Schemas.withoutJavaProperties(SpecificData.get().getSchema(value));
  }
}
