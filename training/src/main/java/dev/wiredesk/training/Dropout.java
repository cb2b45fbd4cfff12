package dev.wiredesk.training;

/**
 * Hides a share of the features while learning, so that no weight leans on a single word: unknown
 * names lack exactly those. Depends on the epoch and the place only.
 */
final class Dropout {
  private final long epoch;
  private final int threshold;

  Dropout(int epoch, double share) {
    this.epoch = (epoch + 1) * 0x9E3779B97F4A7C15L;
    this.threshold = (int) (share * (1 << 24));
  }

  boolean keeps(int place) {
    long z = (place + epoch) * 0xFF51AFD7ED558CCDL;
    z = (z ^ (z >>> 32)) * 0xC4CEB9FE1A85EC53L;
    return (int) (z >>> 40) >= threshold;
  }
}
