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
import java.util.Random;

/**
 * Learns the entity weights: {@code TrainEntities DATA_FOLDER OUTPUT_FILE}. The same data give the
 * same bytes; takes about a minute of one processor and 2 GB of memory.
 */
public final class TrainEntities {
  private static final int LEAST_OCCURRENCES = 2;
  private static final int EPOCHS = 4;
  private static final float RATE = 0.15f;
  private static final double DROPOUT = 0.55;
  private static final int FEATURES_KEPT = 400_000;

  /** One news text in so many is learned from once more with other capitals. */
  private static final int RECAPITALISED = 4;

  /** The weights are averaged over this many moments of each epoch of the second half. */
  private static final int MOMENTS = 4;

  private static final long SEED = 20261128;

  private final PrintStream progress;
  private final TrainingSet set = new TrainingSet();

  TrainEntities(PrintStream progress) {
    this.progress = progress;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: TrainEntities DATA_FOLDER OUTPUT_FILE");
      System.exit(2);
    }
    SequenceWeights weights = new TrainEntities(System.err).train(Path.of(arguments[0]));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      weights.write(out);
    }
  }

  SequenceWeights train(Path data) throws IOException {
    read(data);
    FeatureIndex index = FeatureIndex.of(set, LEAST_OCCURRENCES);
    index.number(set);
    report(
        String.format(
            Locale.ROOT,
            "%d tokens, %d sentences, %d features",
            set.tokenCount(),
            set.sentenceCount(),
            index.size()));
    Crf crf = new Crf(TagScheme.SCHEME, index.size(), RATE);
    AveragedWeights averaged = new AveragedWeights(crf);
    int[] order = order();
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      report(
          String.format(
              Locale.ROOT,
              "epoch %d: %.4f nats a token",
              epoch + 1,
              learn(crf, averaged, order, epoch)));
    }
    return Quantizer.quantize(averaged, index, FEATURES_KEPT);
  }

  private void read(Path data) throws IOException {
    TrainingSetReader reader = new TrainingSetReader(set);
    for (Corpus corpus : Corpus.values()) {
      int before = set.tokenCount();
      List<AnnotatedText> texts = AnnotatedTexts.read(data.resolve(corpus.file()));
      texts.forEach(text -> reader.add(text, corpus));
      if (corpus.isNews()) {
        recapitalise(texts, reader);
      }
      report(String.format(Locale.ROOT, "%s: %d tokens", corpus.file(), set.tokenCount() - before));
    }
  }

  private static void recapitalise(List<AnnotatedText> texts, TrainingSetReader reader) {
    for (int i = 0; i < texts.size(); i += RECAPITALISED) {
      reader.addRecapitalised(texts.get(i), i / RECAPITALISED % 2 == 0);
    }
  }

  private double learn(Crf crf, AveragedWeights averaged, int[] order, int epoch) {
    Dropout dropout = new Dropout(epoch, DROPOUT);
    double surprise = 0;
    for (int i = 0; i < order.length; i++) {
      surprise += crf.learn(set, order[i], dropout);
      if (epoch * 2 >= EPOCHS && isMoment(i, order.length)) {
        averaged.add(crf);
      }
    }
    return surprise / set.tokenCount();
  }

  private static boolean isMoment(int step, int steps) {
    return (long) (step + 1) * MOMENTS / steps > (long) step * MOMENTS / steps;
  }

  private int[] order() {
    int total = 0;
    for (int i = 0; i < set.sentenceCount(); i++) {
      total += set.repetitions(i);
    }
    int[] order = new int[total];
    int at = 0;
    for (int i = 0; i < set.sentenceCount(); i++) {
      for (int k = 0; k < set.repetitions(i); k++) {
        order[at++] = i;
      }
    }
    return order;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[other];
      order[other] = swap;
    }
  }

  private void report(String line) {
    progress.println(line);
  }
}
