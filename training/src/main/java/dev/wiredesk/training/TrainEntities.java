package dev.wiredesk.training;

import dev.wiredesk.text.entities.TaggerWeights;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Learns the entity weights: {@code TrainEntities DATA_FOLDER OUTPUT_FILE}. */
public final class TrainEntities {
  private static final int LEAST = Integer.getInteger("least", 2);
  private static final int EPOCHS = Integer.getInteger("epochs", 8);
  private static final float RATE = Float.parseFloat(System.getProperty("rate", "0.15"));
  private static final float DECAY = Float.parseFloat(System.getProperty("decay", "0"));
  private static final double DROPOUT = Double.parseDouble(System.getProperty("dropout", "0.1"));
  private static final int KEPT = Integer.getInteger("kept", 300_000);

  /** One news text in so many is learned from once more with other capitals. */
  private static final int RECAPITALISED = 4;

  private static final long SEED = 20261128;

  private final PrintStream progress;
  private final TrainingSet set = new TrainingSet();

  private TrainEntities(PrintStream progress) {
    this.progress = progress;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: TrainEntities DATA_FOLDER OUTPUT_FILE");
      System.exit(2);
    }
    TaggerWeights weights = new TrainEntities(System.err).train(Path.of(arguments[0]));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      weights.write(out);
    }
  }

  private TaggerWeights train(Path data) throws IOException {
    read(data);
    FeatureIndex index = FeatureIndex.of(set, LEAST);
    index.number(set);
    progress.printf(
        Locale.ROOT,
        "%d tokens, %d sentences, %d features%n",
        set.tokenCount(),
        set.sentenceCount(),
        index.size());
    Crf crf = new Crf(index.size(), RATE, DECAY);
    int[] order = order();
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      progress.printf(
          Locale.ROOT, "epoch %d: %.4f nats a token%n", epoch + 1, learn(crf, order, epoch));
    }
    return Quantizer.quantize(crf, index, KEPT);
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
      progress.printf(Locale.ROOT, "%s: %d tokens%n", corpus.file(), set.tokenCount() - before);
    }
  }

  private static void recapitalise(List<AnnotatedText> texts, TrainingSetReader reader) {
    for (int i = 0; i < texts.size(); i += RECAPITALISED) {
      reader.addRecapitalised(texts.get(i), i / RECAPITALISED % 2 == 0);
    }
  }

  private double learn(Crf crf, int[] order, int epoch) {
    Dropout dropout = new Dropout(epoch, DROPOUT);
    double surprise = 0;
    for (int sentence : order) {
      surprise += crf.learn(set, sentence, dropout);
    }
    return surprise / set.tokenCount();
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
}
