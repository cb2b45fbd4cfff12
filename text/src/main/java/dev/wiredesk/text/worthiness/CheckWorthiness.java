package dev.wiredesk.text.worthiness;

import dev.wiredesk.text.sequence.WordClusters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Scores claims. Any number of threads may share one. */
public final class CheckWorthiness {
  static final String WEIGHTS = "worthiness.weights";

  private final WorthinessWeights weights;
  private final WordClusters clusters;

  public CheckWorthiness(WorthinessWeights weights) {
    this.weights = weights;
    clusters = WordClusters.load();
  }

  public static CheckWorthiness load() {
    try (InputStream in = CheckWorthiness.class.getResourceAsStream(WEIGHTS)) {
      byte[] file = Objects.requireNonNull(in, WEIGHTS).readAllBytes();
      return new CheckWorthiness(WorthinessWeights.read(file, WEIGHTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * From 0 to 1: of the claims with this score, so many are worth checking. Holds for claims of the
   * kind learned from, news of 2019 to 2026.
   */
  public float of(ClaimInText claim) {
    ClaimFeatures features = new ClaimFeatures(clusters);
    int count = features.fill(claim);
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights.weight(features.feature(i));
    }
    return (float) weights.probability(sum);
  }
}
