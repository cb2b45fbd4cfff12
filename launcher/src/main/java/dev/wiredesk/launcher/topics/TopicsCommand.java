package dev.wiredesk.launcher.topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import dev.wiredesk.runtime.bootstrap.BootstrapFailed;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists topics, schemas and lag. */
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    description = {
      "List topics with partitions and offsets (records and the marks of transactions), schema subjects with version and compatibility, and how far each"
          + " consumer group is behind.",
      "Records are counted by offsets: on topics written in transactions their marks count too."
    })
public final class TopicsCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Console console;

  @Mixin private final Connection connection = new Connection();

  @Option(names = "--all", description = "Kafka's internal topics too.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object instead of tables.")
  private boolean json;

  public TopicsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Overview overview = overview(connection.settings(console));
    if (json) {
      console.out().println(json(overview));
    } else {
      print(overview);
    }
    return ExitStatus.DONE;
  }

  private Overview overview(Settings<CommonSettings> settings) {
    try (Admin admin = Connection.admin(settings);
        SchemaRegistryClient registry = new KafkaClients(settings).registryClient()) {
      OverviewReader broker = new OverviewReader(admin);
      return new Overview(
          broker.topics(all), new SubjectReader(registry).subjects(), broker.groups());
    } catch (IOException e) {
      throw new BootstrapFailed("Cannot close the registry client: " + e.getMessage(), e);
    }
  }

  private void print(Overview overview) {
    Table topics = new Table("TOPIC", "PARTITIONS", "OFFSETS");
    overview.topics().forEach(line -> topics.add(line.topic(), line.partitions(), line.offsets()));
    Table subjects = new Table("SUBJECT", "VERSION", "ID", "COMPATIBILITY");
    for (Overview.SubjectLine line : overview.subjects()) {
      String compatibility = line.compatibility() == null ? "-" : line.compatibility();
      subjects.add(line.subject(), line.version(), line.id(), compatibility);
    }
    Table groups = new Table("GROUP", "STATE", "TOPIC", "LAG");
    overview
        .groups()
        .forEach(line -> groups.add(line.group(), line.state(), line.topic(), line.lag()));
    print(topics);
    console.out().println();
    print(subjects);
    console.out().println();
    print(groups);
  }

  private void print(Table table) {
    table.lines().forEach(console.out()::println);
  }

  private static String json(Overview overview) {
    try {
      return JSON.writeValueAsString(overview);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Records of strings and numbers always have JSON", e);
    }
  }
}
