package dev.wiredesk.runtime.bootstrap;

import dev.wiredesk.schemas.topics.Topic;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;

/**
 * Finds what a broker and a registry lack of the contract, before a service starts to work with
 * them.
 */
public final class ContractCheck {
  private final BrokerTopics broker;
  private final SchemaRegistryClient registry;

  /** Uses the clients without closing them. */
  public ContractCheck(Admin admin, SchemaRegistryClient registry) {
    this.broker = new BrokerTopics(admin);
    this.registry = registry;
  }

  /**
   * What is missing, one line each; empty when all is well.
   *
   * @throws BootstrapFailed if the broker or the registry cannot be asked
   */
  public List<String> missing(Collection<Topic<?>> needed) {
    Set<String> present = broker.names();
    List<String> missing = new ArrayList<>();
    for (Topic<?> topic : needed) {
      if (!present.contains(topic.name())) {
        missing.add("topic " + topic.name() + " does not exist");
      }
      missing.addAll(missingFromRegistry(topic));
    }
    return missing;
  }

  private List<String> missingFromRegistry(Topic<?> topic) {
    try {
      registry.getId(topic.subject(), new AvroSchema(topic.schema()));
      String compatibility = registry.getCompatibility(topic.subject());
      return Compatibility.REQUIRED.equals(compatibility)
          ? List.of()
          : List.of(
              "subject "
                  + topic.subject()
                  + " has compatibility "
                  + compatibility
                  + ", not "
                  + Compatibility.REQUIRED);
    } catch (RestClientException e) {
      boolean absent = e.getStatus() == 404;
      if (absent) {
        return List.of(
            "subject " + topic.subject() + " lacks this release's schema or a compatibility rule");
      }
      throw new BootstrapFailed(
          "Cannot ask the registry for " + topic.subject() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new BootstrapFailed("Cannot reach the registry: " + e.getMessage(), e);
    }
  }
}
