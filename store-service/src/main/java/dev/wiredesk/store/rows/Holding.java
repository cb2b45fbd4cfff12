package dev.wiredesk.store.rows;

/**
 * The right to store a partition's records: who takes the partition next raises the epoch, and a
 * write under an older one is turned away.
 *
 * @param nextOffset first offset that is not stored yet
 */
public record Holding(int partition, long epoch, long nextOffset) {
  /** The same right after everything before this offset was stored. */
  public Holding movedTo(long offset) {
    return new Holding(partition, epoch, offset);
  }
}
