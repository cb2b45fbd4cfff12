package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads data sets of names. */
final class AnnotatedTexts {
  private AnnotatedTexts() {}

  static List<AnnotatedText> read(Path file) throws IOException {
    return JsonLines.read(file, AnnotatedTexts::parse);
  }

  private static AnnotatedText parse(JsonNode node) {
    String text = node.get("text").asText();
    List<AnnotatedText.Span> spans = new ArrayList<>();
    for (JsonNode entity : node.get("entities")) {
      spans.add(span(text, entity));
    }
    spans.sort(Comparator.comparingInt(AnnotatedText.Span::start));
    return new AnnotatedText(node.get("id").asText(), text, spans);
  }

  private static AnnotatedText.Span span(String text, JsonNode entity) {
    return new AnnotatedText.Span(
        JsonLines.index(text, entity, 0), JsonLines.index(text, entity, 1), entity.get(2).asText());
  }
}
