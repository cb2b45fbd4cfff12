package dev.wiredesk.runtime.settings;

import dev.wiredesk.schemas.topics.Topics;
import java.util.Map;

/**
 * What a service was told.
 *
 * @param values the typed settings
 * @param kafkaProperties Kafka client properties that pass through, by Kafka's names
 * @param registryProperties serializer properties that pass through, by Confluent's names
 */
public record Settings<S extends CommonSettings>(
    S values, Map<String, String> kafkaProperties, Map<String, String> registryProperties) {
  public Settings {
    kafkaProperties = Map.copyOf(kafkaProperties);
    registryProperties = Map.copyOf(registryProperties);
  }

  /** The topic catalogue under the names these settings give. */
  public Topics topics() {
    return new Topics(values.topics().prefix(), values.topics().outputVersion().orElse(""));
  }
}
