package dev.wiredesk.alert.rules;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far the rules' topic is read. Set by the thread that follows the topic, asked by the matching
 * thread, which begins when the rules are known, and by HTTP threads, which wait for a rule just
 * written.
 */
public final class RuleProgress {
  private final Lock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final Map<Integer, Long> next = new TreeMap<>();
  private boolean complete;

  /** A progress with nothing left to wait for, where rules do not come from a topic. */
  public static RuleProgress alreadyComplete() {
    RuleProgress progress = new RuleProgress();
    progress.applied(Map.of(), true);
    return progress;
  }

  /** Whether everything that was in the topic at the start is applied. */
  public boolean complete() {
    lock.lock();
    try {
      return complete;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the record at this place is applied.
   *
   * @return false if it is not by then
   */
  public boolean awaitApplied(int partition, long offset, Duration patience)
      throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (next(partition) <= offset && left > 0) {
        left = moved.awaitNanos(left);
      }
      return next(partition) > offset;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until {@link #complete}, at most so long. */
  public boolean awaitComplete(Duration patience) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (!complete && left > 0) {
        left = moved.awaitNanos(left);
      }
      return complete;
    } finally {
      lock.unlock();
    }
  }

  /** The offset to read next; 0 in a partition that was not read yet. */
  long next(int partition) {
    lock.lock();
    try {
      return next.getOrDefault(partition, 0L);
    } finally {
      lock.unlock();
    }
  }

  void applied(Map<Integer, Long> positions, boolean nowComplete) {
    lock.lock();
    try {
      next.putAll(positions);
      complete |= nowComplete;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
