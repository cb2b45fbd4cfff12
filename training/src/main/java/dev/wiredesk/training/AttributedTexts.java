package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads data sets of attributions: one JSON object a line, spans as code points. */
final class AttributedTexts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AttributedTexts() {}

  static List<AttributedText> read(Path file) throws IOException {
    List<AttributedText> texts = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String line = lines.readLine();
      while (line != null) {
        texts.add(parse(JSON.readTree(line)));
        line = lines.readLine();
      }
    }
    return texts;
  }

  private static AttributedText parse(JsonNode node) {
    String text = node.get("text").asText();
    List<AttributedText.Marked> attributions = new ArrayList<>();
    for (JsonNode marked : node.get("attributions")) {
      attributions.add(
          new AttributedText.Marked(
              stretches(text, marked.path("source")),
              stretches(text, marked.path("cue")),
              stretches(text, marked.path("content")),
              marked.path("cueClass").asText("ASSERT")));
    }
    return new AttributedText(node.get("id").asText(), text, attributions);
  }

  private static List<AttributedText.Stretch> stretches(String text, JsonNode spans) {
    List<AttributedText.Stretch> stretches = new ArrayList<>();
    for (JsonNode span : spans) {
      int start = text.offsetByCodePoints(0, span.get(0).asInt());
      int end = text.offsetByCodePoints(start, span.get(1).asInt() - span.get(0).asInt());
      stretches.add(new AttributedText.Stretch(start, end));
    }
    return stretches;
  }
}
