package dev.wiredesk.pipeline.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a service's {@code /metrics}: a name with its labels, the value left aside. */
record Series(String name, Map<String, String> labels) {
  private static final Pattern LINE =
      Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})?\\s+\\S+(?:\\s+\\d+)?");
  private static final Pattern LABEL =
      Pattern.compile("([a-zA-Z_]\\w*)=\"((?:[^\"\\\\]|\\\\.)*)\"\\s*,?\\s*");

  /**
   * Reads Prometheus' text format.
   *
   * @throws IllegalArgumentException if a line is in another format
   */
  static List<Series> in(String metrics) {
    List<Series> found = new ArrayList<>();
    for (String line : metrics.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        found.add(of(line));
      }
    }
    return found;
  }

  private static Series of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No line of Prometheus' text format: " + line);
    }
    return new Series(parts.group(1), labels(parts.group(2), line));
  }

  private static Map<String, String> labels(String text, String line) {
    Map<String, String> labels = new TreeMap<>();
    if (text == null) {
      return labels;
    }
    Matcher label = LABEL.matcher(text);
    int end = 0;
    while (label.lookingAt()) {
      labels.put(label.group(1), unescaped(label.group(2)));
      end = label.end();
      label.region(end, text.length());
    }
    if (end != text.length()) {
      throw new IllegalArgumentException("Unreadable labels: " + line);
    }
    return labels;
  }

  private static String unescaped(String value) {
    return value.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
  }
}
