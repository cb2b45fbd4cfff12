package dev.wiredesk.pipeline.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The project's configuration of Prometheus. */
final class PrometheusFile {
  static final Path FOLDER = Project.OPS.resolve("prometheus");
  static final Path RULES = FOLDER.resolve("rules.yml");

  private PrometheusFile() {}

  /** Job names and the one address that each is scraped at. */
  static Map<String, String> targets() {
    Map<String, List<Map<String, Object>>> content = new Yaml().load(text());
    Map<String, String> targets = new TreeMap<>();
    for (Map<String, Object> job : content.get("scrape_configs")) {
      targets.put(job.get("job_name").toString(), address(job));
    }
    return targets;
  }

  /** The configuration with other addresses, scraping every second. */
  static String with(Map<String, String> addresses) {
    String text = text().replaceAll("(scrape|evaluation)_interval: \\w+", "$1_interval: 1s");
    for (var target : targets().entrySet()) {
      text =
          text.replace('"' + target.getValue() + '"', '"' + addresses.get(target.getKey()) + '"');
    }
    return text;
  }

  private static String address(Map<String, Object> job) {
    Map<?, ?> group = (Map<?, ?>) ((List<?>) job.get("static_configs")).getFirst();
    return ((List<?>) group.get("targets")).getFirst().toString();
  }

  private static String text() {
    try {
      return Files.readString(FOLDER.resolve("prometheus.yml"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the configuration of Prometheus", e);
    }
  }
}
