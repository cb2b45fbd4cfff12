package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads data sets of attributions. */
final class AttributedTexts {
  private AttributedTexts() {}

  static List<AttributedText> read(Path file) throws IOException {
    return JsonLines.read(file, AttributedTexts::parse);
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
      stretches.add(
          new AttributedText.Stretch(
              JsonLines.index(text, span, 0), JsonLines.index(text, span, 1)));
    }
    return stretches;
  }
}
