package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads data sets: one JSON object a line, spans as code points. */
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  static <T> List<T> read(Path file, Function<JsonNode, T> parse) throws IOException {
    List<T> all = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          all.add(parse.apply(JSON.readTree(line)));
        }
      }
    }
    return all;
  }

  /** The UTF-16 index of the start (0) or end (1) of a span of the text. */
  static int index(String text, JsonNode span, int side) {
    return text.offsetByCodePoints(0, span.get(side).asInt());
  }
}
