package dev.wiredesk.alert.delivery;

import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * Which alerts of one partition are still under way, while this instance holds the partition.
 * Deliveries end in any order; what may be committed is the first that is still open. The loop's
 * thread receives and asks, the endpoints' threads report the end; all of it is short.
 */
final class OpenOffsets {
  private final NavigableSet<Long> open = new TreeSet<>();
  private long position = -1;
  private long committed = -1;
  private boolean held = true;

  synchronized void received(long offset) {
    open.add(offset);
    position = offset + 1;
  }

  synchronized void done(long offset) {
    open.remove(offset);
  }

  /** The consumer has passed what lies before this offset, transaction markers too. */
  synchronized void passed(long next) {
    position = next;
  }

  /** The offset to commit, where it is not committed already. */
  synchronized OptionalLong toCommit() {
    long next = open.isEmpty() ? position : open.first();
    return next > committed ? OptionalLong.of(next) : OptionalLong.empty();
  }

  synchronized void committed(long offset) {
    committed = Math.max(committed, offset);
  }

  /** The partition belongs to another now: what waits for its turn is the other's to deliver. */
  synchronized void release() {
    held = false;
  }

  synchronized boolean isHeld() {
    return held;
  }
}
