package dev.wiredesk.runtime.bootstrap;

import dev.wiredesk.schemas.topics.Topic;
import dev.wiredesk.schemas.topics.Topics;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Creates topics, registers schemas and sets compatibility. Safe to run again, and by several at
 * once: what is there stays as it is, so that an operator's own partition counts and retention
 * survive.
 */
public final class Bootstrap {
  private final BrokerTopics broker;
  private final SchemaRegistryClient registry;

  /** Uses the clients without closing them. */
  public Bootstrap(Admin admin, SchemaRegistryClient registry) {
    this.broker = new BrokerTopics(admin);
    this.registry = registry;
  }

  /**
   * Creates whatever is missing.
   *
   * @param replicationFactor copies of each new partition; empty for the broker's default
   * @return what was done, one line each
   * @throws BootstrapFailed if the broker or the registry refuses or cannot be reached
   */
  public List<String> apply(Topics topics, Optional<Short> replicationFactor) {
    List<String> done = new ArrayList<>();
    Set<String> present = broker.names();
    for (Topic<?> topic : topics.all()) {
      if (!present.contains(topic.name())) {
        broker.create(
            new NewTopic(topic.name(), Optional.of(topic.partitions()), replicationFactor)
                .configs(topic.settings()));
        done.add("created topic " + topic.name() + " with " + topic.partitions() + " partitions");
      }
      int id = register(topic);
      done.add(
          "registered "
              + topic.subject()
              + " as schema "
              + id
              + ", compatibility "
              + Compatibility.REQUIRED);
    }
    broker.awaitListed(topics.all().stream().<String>map(topic -> topic.name()).toList());
    return done;
  }

  private int register(Topic<?> topic) {
    try {
      int id = registry.register(topic.subject(), new AvroSchema(topic.schema()));
      registry.updateCompatibility(topic.subject(), Compatibility.REQUIRED);
      return id;
    } catch (IOException | RestClientException e) {
      throw new BootstrapFailed("Cannot register " + topic.subject() + ": " + e.getMessage(), e);
    }
  }
}
