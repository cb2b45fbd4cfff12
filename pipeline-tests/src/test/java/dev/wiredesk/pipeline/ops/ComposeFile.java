package dev.wiredesk.pipeline.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * The project's compose file, with merged keys resolved and {@code ${NAME:-default}} as default.
 */
record ComposeFile(Map<String, Service> services, Set<String> volumes) {
  private static final Pattern DEFAULTED = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

  static ComposeFile read(Path file) {
    try {
      String text = DEFAULTED.matcher(Files.readString(file)).replaceAll("$1");
      Map<String, Map<String, Map<String, Object>>> content = new Yaml().load(text);
      Map<String, Service> services = new TreeMap<>();
      content.get("services").forEach((name, body) -> services.put(name, new Service(name, body)));
      return new ComposeFile(services, new TreeSet<>(content.get("volumes").keySet()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  Service service(String name) {
    return services.get(name);
  }

  Collection<Service> all() {
    return services.values();
  }

  /** One service of the file. */
  record Service(String name, Map<String, Object> body) {
    String image() {
      return body.get("image").toString();
    }

    /** The part of the image's name after the colon. */
    String version() {
      return image().substring(image().indexOf(':') + 1);
    }

    Map<String, String> environment() {
      Map<String, String> environment = new TreeMap<>();
      map("environment").forEach((key, value) -> environment.put(key, value.toString()));
      return environment;
    }

    List<String> ports() {
      return strings("ports");
    }

    List<String> volumes() {
      return strings("volumes");
    }

    List<String> command() {
      return strings("command");
    }

    /** The health check's program and arguments, after {@code CMD}. */
    List<String> probe() {
      Object test = map("healthcheck").get("test");
      List<String> words = ((List<?>) test).stream().map(Object::toString).toList();
      return words.subList(1, words.size());
    }

    boolean has(String key) {
      return body.containsKey(key);
    }

    Map<String, Object> dependsOn() {
      return map("depends_on");
    }

    Map<String, Object> build() {
      return map("build");
    }

    private Map<String, Object> map(String key) {
      Map<String, Object> copy = new TreeMap<>();
      if (body.get(key) instanceof Map<?, ?> map) {
        map.forEach((name, value) -> copy.put(name.toString(), value));
      }
      return copy;
    }

    private List<String> strings(String key) {
      return body.get(key) instanceof List<?> list
          ? list.stream().map(Object::toString).toList()
          : List.of();
    }
  }
}
