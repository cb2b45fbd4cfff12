package dev.wiredesk.training;

import dev.wiredesk.text.entities.TagScheme;
import dev.wiredesk.text.sequence.SequenceWeights;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Learns the weights of the entity tagger: {@code TrainEntities DATA_FOLDER CORPUS_FOLDER
 * OUTPUT_FILE}, where the second folder is what {@link WriteCorpus} wrote. The same data give the
 * same bytes, on any machine. Takes about two minutes of one processor and 4 GB.
 */
public final class TrainEntities {
  private static final Recipe RECIPE = new Recipe(4, 4, 0.15f, 0.55, 200_000);

  /** One news text in so many is learned from once more with other capitals. */
  private static final int RECAPITALISED = 4;

  /** All news texts but one in so many are learned from once more with other spaces. */
  private static final int NOT_RESPACED = 2;

  private final PrintStream progress;
  private final TrainingSet set = new TrainingSet();

  TrainEntities(PrintStream progress) {
    this.progress = progress;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("Usage: TrainEntities DATA_FOLDER CORPUS_FOLDER OUTPUT_FILE");
      System.exit(2);
    }
    SequenceWeights weights =
        new TrainEntities(System.err).train(Path.of(arguments[0]), Path.of(arguments[1]));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
      weights.write(out);
    }
  }

  SequenceWeights train(Path data, Path corpus) throws IOException {
    TrainingSetReader reader = new TrainingSetReader(set);
    for (Corpus one : Corpus.values()) {
      int before = set.tokenCount();
      List<AnnotatedText> texts =
          AnnotatedTexts.read((one.isOwn() ? corpus : data).resolve(one.file()));
      texts.forEach(text -> reader.add(text, one));
      if (one.isNews()) {
        vary(texts, one, reader);
      }
      progress.println(
          String.format(Locale.ROOT, "%s: %d tokens", one.file(), set.tokenCount() - before));
    }
    return new SequenceLearner(TagScheme.SCHEME, RECIPE, progress).learn(set);
  }

  private static void vary(List<AnnotatedText> texts, Corpus corpus, TrainingSetReader reader) {
    for (int i = 0; i < texts.size(); i++) {
      if (i % RECAPITALISED == 0) {
        reader.addRecapitalised(texts.get(i), i / RECAPITALISED % 2 == 0);
      }
      if (i % NOT_RESPACED != 0) {
        reader.addRespaced(texts.get(i), corpus);
      }
    }
  }
}
