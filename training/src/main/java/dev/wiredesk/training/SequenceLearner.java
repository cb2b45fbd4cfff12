package dev.wiredesk.training;

import dev.wiredesk.text.sequence.SequenceWeights;
import dev.wiredesk.text.sequence.Tags;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Random;

/** From sequences with tags to weights. The same sequences give the same bytes. */
final class SequenceLearner {
  private static final int LEAST_OCCURRENCES = 2;

  /** The weights are averaged over this many moments of each epoch of the second half. */
  private static final int MOMENTS = 4;

  private static final long SEED = 20261128;

  private final Tags tags;
  private final Recipe recipe;
  private final PrintStream progress;

  SequenceLearner(Tags tags, Recipe recipe, PrintStream progress) {
    this.tags = tags;
    this.recipe = recipe;
    this.progress = progress;
  }

  /** Replaces the features of the set by their numbers. */
  SequenceWeights learn(TrainingSet set) {
    FeatureIndex index = FeatureIndex.of(set, LEAST_OCCURRENCES);
    index.number(set);
    progress.println(
        String.format(
            Locale.ROOT,
            "%d tokens, %d sequences, %d features",
            set.tokenCount(),
            set.sentenceCount(),
            index.size()));
    AveragedWeights averaged = new AveragedWeights(tags, index.size());
    int[] order = order(set);
    Random random = new Random(SEED);
    for (int run = 0; run < recipe.runs(); run++) {
      Crf crf = new Crf(tags, index.size(), recipe.rate());
      for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
        shuffle(order, random);
        double surprise = learn(set, crf, averaged, order, run * recipe.epochs() + epoch);
        progress.println(
            String.format(
                Locale.ROOT,
                "run %d, epoch %d: %.4f nats a token",
                run + 1,
                epoch + 1,
                surprise / set.tokenCount()));
      }
    }
    return Quantizer.quantize(averaged, index, recipe.featuresKept());
  }

  private double learn(TrainingSet set, Crf crf, AveragedWeights averaged, int[] order, int pass) {
    Dropout dropout = new Dropout(pass, recipe.dropout());
    boolean late = pass % recipe.epochs() * 2 >= recipe.epochs();
    double surprise = 0;
    for (int i = 0; i < order.length; i++) {
      surprise += crf.learn(set, order[i], dropout);
      if (late && isMoment(i, order.length)) {
        averaged.add(crf);
      }
    }
    return surprise;
  }

  private static boolean isMoment(int step, int steps) {
    return (long) (step + 1) * MOMENTS / steps > (long) step * MOMENTS / steps;
  }

  private static int[] order(TrainingSet set) {
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
