package dev.wiredesk.training;

import dev.wiredesk.text.sequence.Tags;

/**
 * The mean of the weights at several moments of learning, which errs less than the last of them.
 */
final class AveragedWeights {
  private final float[] weights;
  private final float[] pairs;
  private final int tags;
  private int moments;

  AveragedWeights(Tags scheme, int features) {
    tags = scheme.count();
    weights = new float[features * tags];
    pairs = new float[tags * tags];
  }

  void add(Crf crf) {
    moments++;
    add(crf.weights, weights);
    add(crf.pairs, pairs);
  }

  private static void add(float[] values, float[] sums) {
    for (int i = 0; i < values.length; i++) {
      sums[i] += values[i];
    }
  }

  int tags() {
    return tags;
  }

  float weight(int index) {
    return weights[index] / moments;
  }

  float pair(int index) {
    return pairs[index] / moments;
  }
}
