package dev.wiredesk.runtime.settings;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Reads a service's settings. The service's documented file holds every default; a user's file and
 * then the environment override it. A key nobody knows is an error, so that a misspelt setting is
 * never ignored.
 */
public final class SettingsReader {
  private static final String KAFKA = "wiredesk.kafka.properties.";
  private static final String REGISTRY = "wiredesk.registry.properties.";

  private final SettingsFile defaults;
  private final Map<String, String> environment;

  /**
   * @param service name of the service, and of its settings file on the class path
   * @param environment names and values as {@link System#getenv()} gives them
   */
  public SettingsReader(String service, Map<String, String> environment) {
    this.defaults = SettingsFile.of(service);
    this.environment = Map.copyOf(environment);
  }

  /**
   * Reads and checks them all.
   *
   * @param type interface mapped with the prefix {@code wiredesk}
   * @param file the user's settings file, if any
   * @throws WrongSettings if a key is unknown, missing or unreadable
   */
  public <S extends CommonSettings> Settings<S> read(Class<S> type, Optional<Path> file) {
    rejectUnknownNames(type);
    try {
      SmallRyeConfig config = config(type, file);
      return new Settings<>(
          config.getConfigMapping(type), below(KAFKA, config), below(REGISTRY, config));
    } catch (ConfigValidationException e) {
      throw new WrongSettings(problems(e), e);
    }
  }

  private SmallRyeConfig config(Class<?> type, Optional<Path> file) {
    var builder =
        new SmallRyeConfigBuilder()
            .withSources(
                new PropertiesConfigSource(defaults.values(), defaults.name() + ".properties", 100))
            .withSources(new EnvConfigSource(environment, 300))
            .withConverter(Duration.class, 200, Durations::parse)
            .withMapping(type)
            .withMappingIgnore(KAFKA + "**")
            .withMappingIgnore(REGISTRY + "**");
    file.ifPresent(
        path ->
            builder.withSources(new PropertiesConfigSource(valuesOf(path), path.toString(), 200)));
    return builder.build();
  }

  private static Map<String, String> valuesOf(Path file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongSettings("Cannot read the settings file " + file + ": " + e.getMessage(), e);
    }
    Map<String, String> values = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }

  private static Map<String, String> below(String prefix, SmallRyeConfig config) {
    Map<String, String> found = new TreeMap<>();
    for (String name : config.getPropertyNames()) {
      if (name.startsWith(prefix)) {
        config
            .getOptionalValue(name, String.class)
            .ifPresent(value -> found.put(name.substring(prefix.length()), value));
      }
    }
    return found;
  }

  /**
   * SmallRye passes over environment names that fit no key; a typing error there must not go
   * unseen.
   */
  private void rejectUnknownNames(Class<?> type) {
    List<String> known = SettingsFile.environmentNames(type);
    List<String> unknown = new ArrayList<>();
    for (String name : new TreeMap<>(environment).keySet()) {
      boolean ours = name.startsWith("WIREDESK_");
      boolean passesThrough =
          name.startsWith("WIREDESK_KAFKA_PROPERTIES_")
              || name.startsWith("WIREDESK_REGISTRY_PROPERTIES_");
      if (ours && !passesThrough && known.stream().noneMatch(each -> covers(each, name))) {
        unknown.add(name);
      }
    }
    if (!unknown.isEmpty()) {
      throw new WrongSettings(
          "Unknown settings in the environment: "
              + String.join(", ", unknown)
              + ". Known are: "
              + String.join(", ", known));
    }
  }

  private static boolean covers(String known, String name) {
    return known.endsWith("*")
        ? name.startsWith(known.substring(0, known.length() - 1))
        : known.equals(name);
  }

  private static String problems(ConfigValidationException e) {
    List<String> messages = new ArrayList<>();
    for (int i = 0; i < e.getProblemCount(); i++) {
      messages.add(e.getProblem(i).getMessage());
    }
    return "Wrong settings: " + String.join("; ", messages);
  }
}
