package dev.wiredesk.training;

import dev.wiredesk.text.sequence.Tags;
import java.util.Arrays;

/**
 * A linear-chain conditional random field that learns from partial annotations, sentence by
 * sentence, with AdaGrad. One thread; the result depends on nothing but the order of the sentences.
 */
final class Crf {
  private static final float EPSILON = 1e-6f;
  private static final float SMALLEST = 1e-4f;

  final int tags;
  final float[] weights;
  final float[] pairs;
  private final Tags scheme;
  private final float[] squares;
  private final float[] pairSquares;
  private final float rate;
  private final float[] transitions;
  private final float[] row;
  private final Lattice free;
  private final Lattice held;
  private float[] potentials = new float[0];
  private float[] allowed = new float[0];

  Crf(Tags scheme, int features, float rate) {
    this.scheme = scheme;
    this.rate = rate;
    tags = scheme.count();
    weights = new float[features * tags];
    squares = new float[features * tags];
    pairs = new float[tags * tags];
    pairSquares = new float[tags * tags];
    transitions = new float[tags * tags];
    row = new float[tags];
    free = new Lattice(tags);
    held = new Lattice(tags);
  }

  /** Takes one step and returns how surprising the annotation was, in nats. */
  double learn(TrainingSet set, int sentence, Dropout dropout) {
    int from = set.from(sentence);
    int length = set.to(sentence) - from;
    prepare(length);
    for (int i = 0; i < length; i++) {
      score(set, from + i, i * tags, dropout);
    }
    free.compute(potentials, transitions, length);
    held.compute(allowed, transitions, length);
    for (int i = 0; i < length; i++) {
      update(set, from + i, i * tags, dropout);
    }
    updatePairs();
    return free.logTotal() - held.logTotal();
  }

  private void prepare(int length) {
    if (potentials.length < length * tags) {
      potentials = new float[length * tags];
      allowed = new float[length * tags];
    }
    for (int i = 0; i < tags * tags; i++) {
      transitions[i] = scheme.mayFollow(i / tags, i % tags) ? Exponential.of(pairs[i]) : 0;
    }
  }

  private void score(TrainingSet set, int token, int at, Dropout dropout) {
    Arrays.fill(row, 0);
    for (int f = set.start(token); f < set.end(token); f++) {
      int feature = set.features[f];
      if (feature >= 0 && dropout.keeps(f)) {
        int w = feature * tags;
        for (int tag = 0; tag < tags; tag++) {
          row[tag] += weights[w + tag];
        }
      }
    }
    potentials(at, set.allowed(token));
  }

  private void potentials(int at, int permitted) {
    float highest = row[0];
    for (int tag = 1; tag < tags; tag++) {
      highest = Math.max(highest, row[tag]);
    }
    for (int tag = 0; tag < tags; tag++) {
      potentials[at + tag] = Exponential.of(row[tag] - highest);
      allowed[at + tag] = (permitted >> tag & 1) == 1 ? Math.max(1e-30f, potentials[at + tag]) : 0;
    }
  }

  private void update(TrainingSet set, int token, int at, Dropout dropout) {
    float largest = 0;
    for (int tag = 0; tag < tags; tag++) {
      row[tag] = held.marginals[at + tag] - free.marginals[at + tag];
      largest = Math.max(largest, Math.abs(row[tag]));
    }
    if (largest < SMALLEST) {
      return;
    }
    for (int f = set.start(token); f < set.end(token); f++) {
      int feature = set.features[f];
      if (feature >= 0 && dropout.keeps(f)) {
        step(feature * tags);
      }
    }
  }

  private void step(int w) {
    for (int tag = 0; tag < tags; tag++) {
      float gradient = row[tag];
      squares[w + tag] += gradient * gradient;
      weights[w + tag] += rate * gradient / (float) Math.sqrt(squares[w + tag] + EPSILON);
    }
  }

  private void updatePairs() {
    for (int i = 0; i < tags * tags; i++) {
      float gradient = held.pairs[i] - free.pairs[i];
      pairSquares[i] += gradient * gradient;
      pairs[i] += rate * gradient / (float) Math.sqrt(pairSquares[i] + EPSILON);
    }
  }
}
