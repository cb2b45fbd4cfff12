package dev.wiredesk.text.sequence;

import java.util.Arrays;

/** Finds the best tags of a sentence (Viterbi). Belongs to one call; its arrays are used again. */
public final class SequenceDecoder {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private final SequenceWeights weights;
  private final int tags;
  private final int[] pairs;
  private int[] features = new int[0];
  private int[] scores = new int[0];
  private byte[] back = new byte[0];

  public SequenceDecoder(SequenceWeights weights, Tags scheme) {
    this.weights = weights;
    tags = weights.tags();
    pairs = new int[tags * tags];
    for (int tag = 0; tag < tags; tag++) {
      for (int next = 0; next < tags; next++) {
        pairs[tag * tags + next] =
            scheme.mayFollow(tag, next) ? weights.pair(tag, next) : IMPOSSIBLE;
      }
    }
  }

  /** The best tags of the tokens [from, to). */
  public int[] decode(TokenFeatures text, int from, int to) {
    int length = to - from;
    score(text, from, length);
    int[] best = forward(length);
    int[] found = new int[length];
    int tag = highest(best);
    for (int i = length - 1; i >= 0; i--) {
      found[i] = tag;
      tag = back[i * tags + tag];
    }
    return found;
  }

  private void score(TokenFeatures text, int from, int length) {
    if (scores.length < length * tags) {
      scores = new int[length * tags];
      back = new byte[length * tags];
    }
    if (features.length < 2 * text.most()) {
      features = new int[2 * text.most()];
    }
    Arrays.fill(scores, 0, length * tags, 0);
    for (int i = 0; i < length; i++) {
      int count = text.fill(from + i, features);
      weights.addTo(features, count, scores, i * tags);
    }
  }

  private int[] forward(int length) {
    int[] best = new int[tags];
    int[] next = new int[tags];
    Arrays.fill(best, IMPOSSIBLE);
    best[Tags.OUTSIDE] = 0;
    for (int i = 0; i < length; i++) {
      step(i * tags, best, next);
      int[] swap = best;
      best = next;
      next = swap;
    }
    return best;
  }

  private void step(int at, int[] best, int[] next) {
    for (int tag = 0; tag < tags; tag++) {
      int highest = Integer.MIN_VALUE;
      int from = 0;
      for (int before = 0; before < tags; before++) {
        int score = best[before] + pairs[before * tags + tag];
        if (score > highest) {
          highest = score;
          from = before;
        }
      }
      next[tag] = Math.max(IMPOSSIBLE, highest + scores[at + tag]);
      back[at + tag] = (byte) from;
    }
  }

  private int highest(int[] scores) {
    int best = 0;
    for (int tag = 1; tag < tags; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }
}
