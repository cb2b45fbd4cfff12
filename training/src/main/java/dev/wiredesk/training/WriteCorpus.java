package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the project's own annotation into the form of the other data sets, one JSON object a line:
 * {@code WriteCorpus DATA_FOLDER TRAINING_FOLDER OUTPUT_FOLDER}.
 *
 * <p>{@code corpus.jsonl} holds the articles of {@code TRAINING_FOLDER/corpus}, which are our own
 * writing. {@code open.jsonl} holds open articles of {@code DATA_FOLDER/articles}, joined with
 * their annotation in {@code TRAINING_FOLDER/annotations}, where the texts are named by their
 * address and offsets alone.
 */
public final class WriteCorpus {
  static final String CORPUS = "corpus.jsonl";
  static final String OPEN = "open.jsonl";

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path data;
  private final Path training;

  WriteCorpus(Path data, Path training) {
    this.data = data;
    this.training = training;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("Usage: WriteCorpus DATA_FOLDER TRAINING_FOLDER OUTPUT_FOLDER");
      System.exit(2);
    }
    new WriteCorpus(Path.of(arguments[0]), Path.of(arguments[1])).write(Path.of(arguments[2]));
  }

  void write(Path output) throws IOException {
    Files.createDirectories(output);
    write(output.resolve(CORPUS), own());
    write(output.resolve(OPEN), open());
  }

  private void write(Path file, List<ObjectNode> articles) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (ObjectNode article : articles) {
        out.write(mapper.writeValueAsString(article));
        out.write('\n');
      }
    }
  }

  private List<ObjectNode> own() throws IOException {
    List<ObjectNode> articles = new ArrayList<>();
    for (Path file : files(training.resolve("corpus"), "*.txt")) {
      String[] blocks = ("\n" + Files.readString(file)).split("\n=== ", -1);
      for (int i = 1; i < blocks.length; i++) {
        articles.add(MarkedArticle.read(mapper, blocks[i]));
      }
    }
    return articles;
  }

  private List<ObjectNode> open() throws IOException {
    List<ObjectNode> articles = new ArrayList<>();
    for (Path file : files(training.resolve("annotations"), "*.jsonl")) {
      Map<String, String> texts = texts(data.resolve("articles").resolve(file.getFileName()));
      for (String line : Files.readAllLines(file)) {
        articles.add(joined((ObjectNode) mapper.readTree(line), texts));
      }
    }
    return articles;
  }

  private Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = mapper.readTree(line);
        texts.put(article.get("url").asText(), article.get("text").asText());
      }
    }
    return texts;
  }

  /** The text up to where it is annotated. */
  private static ObjectNode joined(ObjectNode annotation, Map<String, String> texts) {
    String url = annotation.remove("url").asText();
    String text = texts.get(url);
    int end = annotation.remove("end").asInt();
    if (text == null || text.codePointCount(0, text.length()) < end) {
      throw new IllegalArgumentException(
          "The data folder does not have the annotated text of " + url);
    }
    return annotation
        .put("id", url)
        .put("text", text.substring(0, text.offsetByCodePoints(0, end)));
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      found.forEach(files::add);
    }
    Collections.sort(files);
    return files;
  }
}
