package dev.wiredesk.launcher.topics;

import dev.wiredesk.launcher.console.ClientLogs;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.runtime.settings.WrongSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say where broker and registry are; what is not given comes from the environment. */
final class Connection {
  /** A person waits: give up sooner than a service would. */
  static final Map<String, String> IMPATIENT =
      Map.of("default.api.timeout.ms", "15000", "request.timeout.ms", "7000");

  private static final List<String> OURS =
      List.of("WIREDESK_KAFKA_", "WIREDESK_REGISTRY_", "WIREDESK_TOPICS_", "WIREDESK_LOG_");

  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT",
      description =
          "Kafka brokers, divided by commas (default: WIREDESK_KAFKA_BOOTSTRAP_SERVERS, else localhost:9092).")
  private @Nullable String kafka;

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description =
          "Schema registry (default: WIREDESK_REGISTRY_URL, else http://localhost:8081/apis/ccompat/v7).")
  private @Nullable String registry;

  @Option(
      names = "--prefix",
      paramLabel = "PREFIX",
      description = "First part of topic names (default: WIREDESK_TOPICS_PREFIX, else news).")
  private @Nullable String prefix;

  @Option(
      names = "--output-version",
      paramLabel = "VERSION",
      description =
          "Last part of the names of the enrichment's outputs (default: WIREDESK_TOPICS_OUTPUT_VERSION, else none).")
  private @Nullable String outputVersion;

  Settings<CommonSettings> settings(Console console) {
    ClientLogs.quieten();
    Map<String, String> values = new TreeMap<>();
    console.environment().entrySet().stream()
        .filter(entry -> OURS.stream().anyMatch(entry.getKey()::startsWith))
        .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    putIfGiven(values, "WIREDESK_KAFKA_BOOTSTRAP_SERVERS", kafka);
    putIfGiven(values, "WIREDESK_REGISTRY_URL", registry);
    putIfGiven(values, "WIREDESK_TOPICS_PREFIX", prefix);
    putIfGiven(values, "WIREDESK_TOPICS_OUTPUT_VERSION", outputVersion);
    return checked(
        new SettingsReader("launcher", values).read(CommonSettings.class, Optional.empty()));
  }

  static Admin admin(Settings<?> settings) {
    return Admin.create(new KafkaClients(settings).common(IMPATIENT));
  }

  private static Settings<CommonSettings> checked(Settings<CommonSettings> settings) {
    try {
      settings.topics();
      return settings;
    } catch (IllegalArgumentException e) {
      throw new WrongSettings(String.valueOf(e.getMessage()), e);
    }
  }

  private static void putIfGiven(Map<String, String> values, String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
