package dev.wiredesk.launcher.topics;

import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.topics.Overview.SubjectLine;
import io.confluent.kafka.schemaregistry.client.SchemaMetadata;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Asks the registry for its subjects. */
final class SubjectReader {
  private final SchemaRegistryClient registry;

  SubjectReader(SchemaRegistryClient registry) {
    this.registry = registry;
  }

  List<SubjectLine> subjects() {
    try {
      List<SubjectLine> lines = new ArrayList<>();
      for (String subject : new TreeSet<>(registry.getAllSubjects())) {
        SchemaMetadata latest = registry.getLatestSchemaMetadata(subject);
        lines.add(
            new SubjectLine(subject, latest.getVersion(), latest.getId(), compatibility(subject)));
      }
      return lines;
    } catch (IOException | RestClientException e) {
      throw new CommandFailed(
          "The registry did not answer: " + e.getMessage() + " (--registry names another address)",
          e);
    }
  }

  private @Nullable String compatibility(String subject) throws IOException, RestClientException {
    try {
      return registry.getCompatibility(subject);
    } catch (RestClientException e) {
      if (e.getStatus() == 404) {
        return null;
      }
      throw e;
    }
  }
}
