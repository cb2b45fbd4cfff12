package dev.wiredesk.training;

import dev.wiredesk.text.claims.AttributionFeatures;
import dev.wiredesk.text.claims.AttributionTags;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.sequence.SequenceWeights;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learns the weights of the attribution tagger: {@code TrainAttributions DATA_FOLDER CORPUS_FOLDER
 * OUTPUT_FOLDER}, where the second folder is what {@link WriteCorpus} wrote. Writes the list of
 * words that may be cues and three files of weights. The names in the texts are those that the
 * entity tagger of this build finds, so entities are learned first. The same data give the same
 * bytes; takes about a minute of one processor.
 */
public final class TrainAttributions {
  private static final List<String> SETS = List.of("wikinews-annotated.jsonl", "desk.jsonl");
  private static final Recipe CUES = new Recipe(3, 6, 0.1f, 0.65, 30_000);
  private static final Recipe ROLES = new Recipe(3, 6, 0.1f, 0.65, 90_000);
  private static final Recipe CLASSES = new Recipe(3, 6, 0.1f, 0.3, 15_000);

  private final PrintStream progress;

  TrainAttributions(PrintStream progress) {
    this.progress = progress;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("Usage: TrainAttributions DATA_FOLDER CORPUS_FOLDER OUTPUT_FOLDER");
      System.exit(2);
    }
    Path corpus = Path.of(arguments[1]);
    List<Path> files = new ArrayList<>();
    SETS.forEach(set -> files.add(Path.of(arguments[0]).resolve(set)));
    files.add(corpus.resolve(WriteCorpus.CORPUS));
    files.add(corpus.resolve(WriteCorpus.OPEN));
    new TrainAttributions(System.err).train(files, Path.of(arguments[2]));
  }

  void train(List<Path> files, Path output) throws IOException {
    List<AttributedText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.addAll(AttributedTexts.read(file));
    }
    List<String> cueWords = CueWordCounts.of(texts);
    progress.println(
        String.format(Locale.ROOT, "%d texts, %d cue words", texts.size(), cueWords.size()));
    Files.createDirectories(output);
    Files.write(output.resolve("cue-words.txt"), cueWords);
    AttributionSets sets =
        new AttributionSets(AttributionFeatures.with(cueWords), EntityTagger.load());
    texts.forEach(sets::add);
    write(
        output.resolve("cues.weights"),
        new SequenceLearner(AttributionTags.CUES, CUES, progress).learn(sets.cues()));
    write(
        output.resolve("cue-classes.weights"),
        new SequenceLearner(AttributionTags.CUE_CLASSES, CLASSES, progress).learn(sets.classes()));
    write(
        output.resolve("roles.weights"),
        new SequenceLearner(AttributionTags.ROLES, ROLES, progress).learn(sets.roles()));
  }

  private static void write(Path file, SequenceWeights weights) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      weights.write(out);
    }
  }
}
