package dev.wiredesk.training;

/**
 * The mean of the weights at several moments of learning, which errs less than the last of them.
 */
final class AveragedWeights {
  private final float[] weights;
  private final float[] pairs;
  private final int tags;
  private int moments;

  AveragedWeights(Crf crf) {
    tags = crf.tags;
    weights = new float[crf.weights.length];
    pairs = new float[crf.pairs.length];
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
