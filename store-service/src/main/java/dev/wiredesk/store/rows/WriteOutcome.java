package dev.wiredesk.store.rows;

import java.util.List;

/** What became of a batch. */
public sealed interface WriteOutcome {
  /**
   * Stored, offsets and all.
   *
   * @param older arrivals that gave way to a newer version, stored before or in the same batch
   * @param refused arrivals that the database would not take; they are in the table of rejections
   */
  record Written(int inserted, int replaced, int older, List<Rejection> refused)
      implements WriteOutcome {
    public Written {
      refused = List.copyOf(refused);
    }
  }

  /** Nothing stored: another consumer has taken one of the partitions. */
  record Fenced() implements WriteOutcome {}
}
