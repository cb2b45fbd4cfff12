package dev.wiredesk.training;

import dev.wiredesk.text.sequence.SequenceWeights;
import java.util.Arrays;

/** Makes weights small: keeps the features that matter most and rounds all weights to one unit. */
final class Quantizer {
  /** Weights beyond this are cut: they are so rare that a finer unit for the others is worth it. */
  private static final float LARGEST = 3;

  private static final float UNIT = LARGEST / Byte.MAX_VALUE;

  private Quantizer() {}

  static SequenceWeights quantize(AveragedWeights learned, FeatureIndex index, int kept) {
    int tags = learned.tags();
    float[] sizes = new float[index.size()];
    for (int feature = 0; feature < sizes.length; feature++) {
      sizes[feature] = size(learned, feature);
    }
    float least = nthLargest(sizes, kept);
    int[] hashes = new int[sizes.length];
    byte[] rows = new byte[sizes.length * tags];
    int count = 0;
    for (int feature = 0; feature < sizes.length; feature++) {
      if (sizes[feature] > least) {
        hashes[count] = index.hash(feature);
        round(learned, feature, rows, count * tags);
        count++;
      }
    }
    int[] pairs = new int[tags * tags];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Math.round(learned.pair(i) / UNIT);
    }
    return new SequenceWeights(
        tags, pairs, Arrays.copyOf(hashes, count), Arrays.copyOf(rows, count * tags));
  }

  private static float nthLargest(float[] sizes, int n) {
    float[] sorted = sizes.clone();
    Arrays.sort(sorted);
    return n < sorted.length ? sorted[sorted.length - 1 - n] : 0;
  }

  /** How far apart the feature sets the tags. */
  private static float size(AveragedWeights learned, int feature) {
    int tags = learned.tags();
    float lowest = Float.MAX_VALUE;
    float highest = -Float.MAX_VALUE;
    for (int tag = 0; tag < tags; tag++) {
      float weight = learned.weight(feature * tags + tag);
      lowest = Math.min(lowest, weight);
      highest = Math.max(highest, weight);
    }
    return highest - lowest;
  }

  private static void round(AveragedWeights learned, int feature, byte[] rows, int at) {
    int tags = learned.tags();
    for (int tag = 0; tag < tags; tag++) {
      float weight = learned.weight(feature * tags + tag) / UNIT;
      rows[at + tag] = (byte) Math.round(Math.max(-127, Math.min(127, weight)));
    }
  }
}
