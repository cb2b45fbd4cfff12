package dev.wiredesk.training;

import java.util.Arrays;

/**
 * The probabilities of tags in one sentence, by the forward and backward recursions in scaled
 * numbers. Computed twice a sentence: over all tags, and over those the annotation allows.
 */
final class Lattice {
  private final int tags;

  /** By token and tag. */
  float[] marginals = new float[0];

  /** Sums over the sentence, by tag and next tag. */
  final float[] pairs;

  private float[] forward = new float[0];
  private final float[] backward;
  private final float[] weighted;
  private double logTotal;

  Lattice(int tags) {
    this.tags = tags;
    pairs = new float[tags * tags];
    backward = new float[tags];
    weighted = new float[tags];
  }

  /**
   * @param potentials by token and tag, 0 where the tag is not allowed
   * @param transitions by tag and next tag, 0 where not allowed
   */
  void compute(float[] potentials, float[] transitions, int length) {
    if (marginals.length < length * tags) {
      marginals = new float[length * tags];
      forward = new float[length * tags];
    }
    Arrays.fill(pairs, 0);
    logTotal = 0;
    for (int i = 0; i < length; i++) {
      forward(potentials, transitions, i);
    }
    Arrays.fill(backward, 1);
    for (int i = length - 1; i >= 0; i--) {
      backward(potentials, transitions, i);
    }
  }

  double logTotal() {
    return logTotal;
  }

  private void forward(float[] potentials, float[] transitions, int i) {
    int at = i * tags;
    float sum = 0;
    for (int tag = 0; tag < tags; tag++) {
      float reached = 0;
      if (i == 0) {
        reached = transitions[tag];
      } else if (potentials[at + tag] > 0) {
        for (int before = 0; before < tags; before++) {
          reached += forward[at - tags + before] * transitions[before * tags + tag];
        }
      }
      forward[at + tag] = reached * potentials[at + tag];
      sum += forward[at + tag];
    }
    logTotal += Math.log(sum);
    float scale = 1 / sum;
    for (int tag = 0; tag < tags; tag++) {
      forward[at + tag] *= scale;
    }
  }

  private void backward(float[] potentials, float[] transitions, int i) {
    int at = i * tags;
    marginals(at);
    for (int tag = 0; tag < tags; tag++) {
      weighted[tag] = backward[tag] * potentials[at + tag];
    }
    if (i == 0) {
      first(at);
      return;
    }
    between(transitions, at);
  }

  private void marginals(int at) {
    float sum = 0;
    for (int tag = 0; tag < tags; tag++) {
      sum += forward[at + tag] * backward[tag];
    }
    for (int tag = 0; tag < tags; tag++) {
      marginals[at + tag] = forward[at + tag] * backward[tag] / sum;
    }
  }

  /** Before the sentence stands the outside tag. */
  private void first(int at) {
    for (int tag = 0; tag < tags; tag++) {
      pairs[tag] += marginals[at + tag];
    }
  }

  private void between(float[] transitions, int at) {
    float total = 0;
    for (int before = 0; before < tags; before++) {
      float sum = 0;
      for (int tag = 0; tag < tags; tag++) {
        sum += transitions[before * tags + tag] * weighted[tag];
      }
      backward[before] = sum;
      total += forward[at - tags + before] * sum;
    }
    float scale = 1 / total;
    for (int before = 0; before < tags; before++) {
      float reached = forward[at - tags + before] * scale;
      backward[before] *= scale;
      for (int tag = 0; tag < tags; tag++) {
        pairs[before * tags + tag] += reached * transitions[before * tags + tag] * weighted[tag];
      }
    }
  }
}
