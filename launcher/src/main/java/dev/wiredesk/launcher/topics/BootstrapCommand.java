package dev.wiredesk.launcher.topics;

import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import dev.wiredesk.runtime.bootstrap.Bootstrap;
import dev.wiredesk.runtime.bootstrap.BootstrapFailed;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates topics and registers schemas. */
@Command(
    name = "bootstrap",
    mixinStandardHelpOptions = true,
    description =
        "Create the topics that are missing, register the schemas and set their compatibility. Safe to repeat.")
public final class BootstrapCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final Connection connection = new Connection();

  @Option(
      names = "--replication-factor",
      paramLabel = "N",
      description = "Copies of each new partition (default: the broker's own default).")
  private @Nullable Short replicationFactor;

  public BootstrapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Settings<CommonSettings> settings = connection.settings(console);
    apply(settings, Optional.ofNullable(replicationFactor))
        .forEach(line -> console.out().println(line));
    return ExitStatus.DONE;
  }

  /** Does it all and says what was done. */
  public static List<String> apply(
      Settings<CommonSettings> settings, Optional<Short> replicationFactor) {
    try (Admin admin = Connection.admin(settings);
        SchemaRegistryClient registry = new KafkaClients(settings).registryClient()) {
      return new Bootstrap(admin, registry).apply(settings.topics(), replicationFactor);
    } catch (IOException e) {
      throw new BootstrapFailed("Cannot close the registry client: " + e.getMessage(), e);
    }
  }
}
