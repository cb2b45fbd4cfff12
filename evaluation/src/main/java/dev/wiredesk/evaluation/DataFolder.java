package dev.wiredesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the sets are: folders by what they are marked with, and two sets with every mark. */
final class DataFolder {
  static final String WIKINEWS = "wikinews-annotated.jsonl";

  private static final String SENTENCES = ".tsv";

  private static final List<String> FULLY_MARKED = List.of(WIKINEWS, "desk.jsonl");

  /** What the shipped weights, lists and rules were made with. */
  private static final Set<String> LEARNED_FROM =
      Set.of(
          WIKINEWS,
          "desk.jsonl",
          "ner/btc.jsonl",
          "ner/ewt-dev.jsonl",
          "ner/ewt-test.jsonl",
          "ner/pud.jsonl");

  private final Path root;

  DataFolder(Path root) {
    this.root = root;
  }

  Path file(String set) {
    return root.resolve(set);
  }

  static String use(String set) {
    return LEARNED_FROM.contains(set) ? "learned from" : "measured only";
  }

  /** Whether a set is of sentences, and not of articles. */
  static boolean isSentences(String set) {
    return set.endsWith(SENTENCES);
  }

  /** The sets that a measure can use, those of its own folder first, by name. */
  List<String> sets(Measure measure) throws IOException {
    return switch (measure) {
      case ENTITIES -> withFullyMarked(in("ner", ".jsonl"));
      case ATTRIBUTION -> withFullyMarked(in("attribution", ".jsonl"));
      case LINKING -> in("linking", ".jsonl");
      case CHECK_WORTHINESS -> withFullyMarked(in("checkworthiness", SENTENCES));
      case SPEED -> speed();
    };
  }

  private List<String> withFullyMarked(List<String> sets) {
    List<String> all = new ArrayList<>(sets);
    FULLY_MARKED.stream().filter(this::has).forEach(all::add);
    return all;
  }

  private List<String> speed() {
    return Stream.of(WIKINEWS, "articles/wikinews-en.jsonl", "desk.jsonl")
        .filter(this::has)
        .limit(1)
        .toList();
  }

  private boolean has(String set) {
    return Files.isRegularFile(file(set));
  }

  private List<String> in(String folder, String ending) throws IOException {
    if (!Files.isDirectory(file(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(file(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder + "/" + file.getFileName())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** What a measure looks for, as told to people whose folder does not have it. */
  static String wanted(Measure measure) {
    return switch (measure) {
      case ENTITIES -> "ner/*.jsonl, wikinews-annotated.jsonl, desk.jsonl";
      case ATTRIBUTION -> "attribution/*.jsonl, wikinews-annotated.jsonl, desk.jsonl";
      case LINKING -> "linking/*.jsonl";
      case CHECK_WORTHINESS -> "checkworthiness/*.tsv, wikinews-annotated.jsonl, desk.jsonl";
      case SPEED -> "wikinews-annotated.jsonl, articles/wikinews-en.jsonl, desk.jsonl";
    };
  }
}
