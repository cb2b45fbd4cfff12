package dev.wiredesk.evaluation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work took of the thread that did it.
 *
 * @param bytes allocated: work counted without a clock
 */
record Cost(long cpuNanos, long wallNanos, long bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The least of several rounds: what else the machine does only ever adds. */
  static Cost best(int rounds, Runnable work) {
    Cost best = new Cost(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    for (int i = 0; i < rounds; i++) {
      best = best.least(of(work));
    }
    return best;
  }

  private static Cost of(Runnable work) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long wall = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    work.run();
    return new Cost(
        THREADS.getCurrentThreadCpuTime() - cpu,
        System.nanoTime() - wall,
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  private Cost least(Cost other) {
    return new Cost(
        Math.min(cpuNanos, other.cpuNanos),
        Math.min(wallNanos, other.wallNanos),
        Math.min(bytes, other.bytes));
  }
}
