package dev.wiredesk.training;

import java.util.Arrays;

/** Numbers the features that occur often enough to learn from, in ascending order of their hash. */
final class FeatureIndex {
  private final int[] hashes;

  private FeatureIndex(int[] hashes) {
    this.hashes = hashes;
  }

  static FeatureIndex of(TrainingSet set, int least) {
    int[] sorted = Arrays.copyOf(set.features, set.featureCount());
    Arrays.sort(sorted);
    int kept = 0;
    int from = 0;
    while (from < sorted.length) {
      int to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      if (to - from >= least) {
        sorted[kept++] = sorted[from];
      }
      from = to;
    }
    return new FeatureIndex(Arrays.copyOf(sorted, kept));
  }

  int size() {
    return hashes.length;
  }

  int hash(int number) {
    return hashes[number];
  }

  /** Replaces the hashes of the set by their numbers, -1 for those left out. */
  void number(TrainingSet set) {
    for (int i = 0; i < set.featureCount(); i++) {
      set.features[i] = Math.max(-1, Arrays.binarySearch(hashes, set.features[i]));
    }
  }
}
