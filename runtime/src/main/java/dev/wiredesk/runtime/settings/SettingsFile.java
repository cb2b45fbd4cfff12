package dev.wiredesk.runtime.settings;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documented settings file of a service, {@code <service>.properties} on its class path: every
 * key with its meaning, unit and default. Optional keys stand in it behind a {@code #}.
 */
public final class SettingsFile {
  private static final Pattern KEY = Pattern.compile("(?m)^#?(wiredesk\\.[a-z0-9.-]+\\*?)=");

  private final String name;
  private final String text;

  private SettingsFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * The file of a service.
   *
   * @throws IllegalStateException if the class path lacks it
   */
  public static SettingsFile of(String service) {
    String resource = "/" + service + ".properties";
    try (InputStream in = SettingsFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No settings file " + resource + " on the class path");
      }
      return new SettingsFile(service, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  public String name() {
    return name;
  }

  /** The whole file, for {@code --help}. */
  public String text() {
    return text;
  }

  /** Every key that the file explains, optional ones included. */
  public Set<String> documentedKeys() {
    return KEY.matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Every key that a settings interface reads. A key that ends with {@code *} stands for all names
   * in that place; the numbered form of a list is left out.
   */
  public static Set<String> mappedKeys(Class<?> type) {
    return ConfigMappings.getProperties(ConfigClass.configClass(type)).keySet().stream()
        .filter(key -> !key.endsWith("[*]"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The environment names of those keys: capitals, and an underscore for what is no letter, digit
   * or final {@code *}.
   */
  public static List<String> environmentNames(Class<?> type) {
    return mappedKeys(type).stream()
        .map(key -> key.replaceAll("[^A-Za-z0-9*]", "_").toUpperCase(Locale.ROOT))
        .toList();
  }

  Map<String, String> values() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be read", e);
    }
    Map<String, String> values = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }
}
