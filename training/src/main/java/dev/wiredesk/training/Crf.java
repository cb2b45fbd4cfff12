package dev.wiredesk.training;

import dev.wiredesk.text.entities.TagScheme;
import java.util.Arrays;

/**
 * A linear-chain conditional random field that learns from partial annotations, sentence by
 * sentence, with AdaGrad. One thread; the result depends on nothing but the order of the sentences.
 */
final class Crf {
  private static final int TAGS = TagScheme.TAGS;
  private static final float EPSILON = 1e-6f;
  private static final float SMALLEST = 1e-4f;

  final float[] weights;
  final float[] pairs = new float[TAGS * TAGS];
  private final float[] squares;
  private final float[] pairSquares = new float[TAGS * TAGS];
  private final float rate;
  private final float[] transitions = new float[TAGS * TAGS];
  private final float[] row = new float[TAGS];
  private final Lattice free = new Lattice();
  private final Lattice held = new Lattice();
  private float[] potentials = new float[0];
  private float[] allowed = new float[0];

  Crf(int features, float rate) {
    weights = new float[features * TAGS];
    squares = new float[features * TAGS];
    this.rate = rate;
  }

  /** Takes one step and returns how surprising the annotation was, in nats. */
  double learn(TrainingSet set, int sentence, Dropout dropout) {
    int from = set.from(sentence);
    int length = set.to(sentence) - from;
    prepare(length);
    for (int i = 0; i < length; i++) {
      score(set, from + i, i * TAGS, dropout);
    }
    free.compute(potentials, transitions, length);
    held.compute(allowed, transitions, length);
    for (int i = 0; i < length; i++) {
      update(set, from + i, i * TAGS, dropout);
    }
    updatePairs();
    return free.logTotal() - held.logTotal();
  }

  private void prepare(int length) {
    if (potentials.length < length * TAGS) {
      potentials = new float[length * TAGS];
      allowed = new float[length * TAGS];
    }
    for (int i = 0; i < TAGS * TAGS; i++) {
      transitions[i] = TagScheme.mayFollow(i / TAGS, i % TAGS) ? Exponential.of(pairs[i]) : 0;
    }
  }

  private void score(TrainingSet set, int token, int at, Dropout dropout) {
    Arrays.fill(row, 0);
    for (int f = set.start(token); f < set.end(token); f++) {
      int feature = set.features[f];
      if (feature >= 0 && dropout.keeps(f)) {
        int w = feature * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
          row[tag] += weights[w + tag];
        }
      }
    }
    potentials(at, set.allowed(token));
  }

  private void potentials(int at, int tags) {
    float highest = row[0];
    for (int tag = 1; tag < TAGS; tag++) {
      highest = Math.max(highest, row[tag]);
    }
    for (int tag = 0; tag < TAGS; tag++) {
      potentials[at + tag] = Exponential.of(row[tag] - highest);
      allowed[at + tag] = (tags >> tag & 1) == 1 ? Math.max(1e-30f, potentials[at + tag]) : 0;
    }
  }

  private void update(TrainingSet set, int token, int at, Dropout dropout) {
    float largest = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      row[tag] = held.marginals[at + tag] - free.marginals[at + tag];
      largest = Math.max(largest, Math.abs(row[tag]));
    }
    if (largest < SMALLEST) {
      return;
    }
    for (int f = set.start(token); f < set.end(token); f++) {
      int feature = set.features[f];
      if (feature >= 0 && dropout.keeps(f)) {
        step(feature * TAGS);
      }
    }
  }

  private void step(int w) {
    for (int tag = 0; tag < TAGS; tag++) {
      float gradient = row[tag];
      squares[w + tag] += gradient * gradient;
      weights[w + tag] += rate * gradient / (float) Math.sqrt(squares[w + tag] + EPSILON);
    }
  }

  private void updatePairs() {
    for (int i = 0; i < TAGS * TAGS; i++) {
      float gradient = held.pairs[i] - free.pairs[i];
      pairSquares[i] += gradient * gradient;
      pairs[i] += rate * gradient / (float) Math.sqrt(pairSquares[i] + EPSILON);
    }
  }
}
