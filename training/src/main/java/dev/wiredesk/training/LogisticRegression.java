package dev.wiredesk.training;

import dev.wiredesk.text.worthiness.ClaimFeatures;
import java.util.List;
import java.util.Random;

/**
 * Learns one weight for each feature by descent with a step that shrinks where a feature is common
 * (AdaGrad). The same claims in the same order give the same weights.
 */
final class LogisticRegression {
  private static final int EPOCHS = 8;
  private static final double RATE = 0.02;
  private static final double DECAY = 1e-2;
  private static final int LEAST_OCCURRENCES = 2;

  /** Weights beyond are cut: they are so rare that a finer unit for the others is worth it. */
  private static final double LARGEST = 1;

  private static final long SEED = 20261128;

  private final double[] weights = new double[ClaimFeatures.SIZE];
  private final double[] squares = new double[ClaimFeatures.SIZE];
  private final int[] occurrences = new int[ClaimFeatures.SIZE];

  LogisticRegression(List<MarkedClaim> claims) {
    for (MarkedClaim claim : claims) {
      for (int i = 0; i < claim.featureCount(); i++) {
        occurrences[claim.feature(i)]++;
      }
    }
    Random random = new Random(SEED);
    int[] order = new int[claims.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int index : order) {
        learn(claims.get(index));
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[other];
      order[other] = swap;
    }
  }

  private void learn(MarkedClaim claim) {
    double error = (claim.isWorthy() ? 1 : 0) - probability(sum(claim));
    for (int i = 0; i < claim.featureCount(); i++) {
      int feature = claim.feature(i);
      if (occurrences[feature] >= LEAST_OCCURRENCES) {
        double gradient = error - DECAY * weights[feature];
        squares[feature] += gradient * gradient;
        weights[feature] += RATE * gradient / (StrictMath.sqrt(squares[feature]) + 1e-6);
      }
    }
  }

  private double sum(MarkedClaim claim) {
    double sum = 0;
    for (int i = 0; i < claim.featureCount(); i++) {
      sum += weights[claim.feature(i)];
    }
    return sum;
  }

  static double probability(double logarithmicOdds) {
    return 1 / (1 + StrictMath.exp(-logarithmicOdds));
  }

  /** The weights in bytes, all in the same unit, whatever was learned from. */
  byte[] quantised() {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      double weight = Math.max(-LARGEST, Math.min(LARGEST, weights[i]));
      bytes[i] = (byte) Math.round(weight / LARGEST * Byte.MAX_VALUE);
    }
    return bytes;
  }
}
