package dev.wiredesk.text.entities;

import java.util.Arrays;

/** Finds the best tags of a sentence (Viterbi). Belongs to one call; its arrays are used again. */
final class SequenceDecoder {
  private static final int TAGS = TagScheme.TAGS;
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private final TaggerWeights weights;
  private final int[] pairs = new int[TAGS * TAGS];
  private final int[] features = new int[EncodedText.MOST_FEATURES];
  private int[] scores = new int[64 * TAGS];
  private byte[] back = new byte[64 * TAGS];

  SequenceDecoder(TaggerWeights weights) {
    this.weights = weights;
    for (int tag = 0; tag < TAGS; tag++) {
      for (int next = 0; next < TAGS; next++) {
        pairs[tag * TAGS + next] =
            TagScheme.mayFollow(tag, next) ? weights.pair(tag, next) : IMPOSSIBLE;
      }
    }
  }

  int[] decode(EncodedText text, int from, int to) {
    int length = to - from;
    score(text, from, length);
    int[] best = forward(length);
    int[] tags = new int[length];
    int tag = highest(best);
    for (int i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = back[i * TAGS + tag];
    }
    return tags;
  }

  private void score(EncodedText text, int from, int length) {
    if (scores.length < length * TAGS) {
      scores = new int[length * TAGS];
      back = new byte[length * TAGS];
    }
    Arrays.fill(scores, 0, length * TAGS, 0);
    for (int i = 0; i < length; i++) {
      int count = text.fill(from + i, features);
      for (int f = 0; f < count; f++) {
        weights.addTo(features[f], scores, i * TAGS);
      }
    }
  }

  private int[] forward(int length) {
    int[] best = new int[TAGS];
    int[] next = new int[TAGS];
    Arrays.fill(best, IMPOSSIBLE);
    best[TagScheme.OUTSIDE] = 0;
    for (int i = 0; i < length; i++) {
      step(i * TAGS, best, next);
      int[] swap = best;
      best = next;
      next = swap;
    }
    return best;
  }

  private void step(int at, int[] best, int[] next) {
    for (int tag = 0; tag < TAGS; tag++) {
      int highest = Integer.MIN_VALUE;
      int from = 0;
      for (int before = 0; before < TAGS; before++) {
        int score = best[before] + pairs[before * TAGS + tag];
        if (score > highest) {
          highest = score;
          from = before;
        }
      }
      next[tag] = Math.max(IMPOSSIBLE, highest + scores[at + tag]);
      back[at + tag] = (byte) from;
    }
  }

  private static int highest(int[] scores) {
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }
}
