package dev.wiredesk.training;

/** A claim that people have marked as worth checking or not. Identity is all that counts. */
final class MarkedClaim {
  private final int[] features;
  private final boolean worthy;
  private final String story;

  /**
   * A claim.
   *
   * @param story claims of one story are alike, and must not be told apart by having seen another
   */
  MarkedClaim(int[] features, boolean worthy, String story) {
    this.features = features.clone();
    this.worthy = worthy;
    this.story = story;
  }

  int featureCount() {
    return features.length;
  }

  int feature(int index) {
    return features[index];
  }

  boolean isWorthy() {
    return worthy;
  }

  String story() {
    return story;
  }
}
