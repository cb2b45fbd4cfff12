package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads data sets: one JSON object a line, spans as code points. */
final class AnnotatedTexts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnnotatedTexts() {}

  static List<AnnotatedText> read(Path file) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String line = lines.readLine();
      while (line != null) {
        texts.add(parse(JSON.readTree(line)));
        line = lines.readLine();
      }
    }
    return texts;
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
    int start = text.offsetByCodePoints(0, entity.get(0).asInt());
    int end = text.offsetByCodePoints(start, entity.get(1).asInt() - entity.get(0).asInt());
    return new AnnotatedText.Span(start, end, entity.get(2).asText());
  }
}
