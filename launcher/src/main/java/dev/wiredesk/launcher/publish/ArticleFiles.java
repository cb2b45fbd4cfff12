package dev.wiredesk.launcher.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.wiredesk.launcher.console.Lines;
import dev.wiredesk.launcher.console.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads articles from a file, a folder or a stream: {@code .json} holds articles or an array of
 * them, {@code .txt} is one article whose first line is the headline, any other file holds one JSON
 * article a line. A folder is walked in the order of its names; files in it that end in none of
 * these or in {@code .jsonl} or {@code .ndjson} are passed over.
 */
final class ArticleFiles {
  private static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

  private final Batches batches;

  ArticleFiles(Batches batches) {
    this.batches = batches;
  }

  void publish(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      for (Path file : filesIn(source)) {
        if (hasLines(file) || isText(file)) {
          publishFile(file);
        }
      }
    } else {
      publishFile(source);
    }
  }

  void publishLines(String name, InputStream in) throws IOException {
    Lines lines = new Lines(in);
    Optional<Line> next = lines.next();
    while (next.isPresent()) {
      String place = name + ":" + next.get().number();
      switch (next.get()) {
        case Line.Text text -> batches.add(new SourceLine(place, text.text()));
        case Line.Unreadable bad -> batches.reject(place, bad.reason());
      }
      if (lines.wouldWait()) {
        batches.send();
      }
      next = lines.next();
    }
  }

  private void publishFile(Path file) throws IOException {
    if (isText(file)) {
      publishText(file);
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (file.toString().endsWith(".json")) {
        publishDocuments(file, in);
      } else {
        publishLines(file.toString(), in);
      }
    }
  }

  private void publishDocuments(Path file, InputStream in) throws IOException {
    int number = 0;
    try (MappingIterator<JsonNode> documents = JSON.readValues(in)) {
      while (documents.hasNextValue()) {
        number++;
        batches.add(new SourceLine(file + "#" + number, documents.nextValue().toString()));
      }
    } catch (JsonProcessingException e) {
      batches.reject(file + "#" + (number + 1), "not valid JSON from here on");
    }
  }

  private void publishText(Path file) throws IOException {
    if (Files.size(file) > Lines.LONGEST) {
      batches.reject(file.toString(), "longer than " + Lines.LONGEST + " bytes");
      return;
    }
    try {
      batches.add(new SourceLine(file.toString(), PlainText.json(Files.readString(file))));
    } catch (CharacterCodingException e) {
      batches.reject(file.toString(), "not valid UTF-8");
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".txt");
  }

  private static boolean hasLines(Path file) {
    String name = file.toString();
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
  }
}
