package dev.wiredesk.evaluation;

import dev.wiredesk.text.Annotator;
import dev.wiredesk.text.AnnotatorSettings;
import java.lang.management.ManagementFactory;

/**
 * The annotator and what loading it took.
 *
 * @param heapBytes by which the heap in use has grown, after the collector has run
 */
record LoadedModels(Annotator annotator, long wallNanos, long cpuNanos, long heapBytes) {
  /** The first one in a process takes longer: it loads the classes too. */
  static LoadedModels load(AnnotatorSettings settings) {
    long heap = heapInUse();
    long wall = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Annotator annotator = Annotator.load(settings);
    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    wall = System.nanoTime() - wall;
    return new LoadedModels(annotator, wall, cpu, heapInUse() - heap);
  }

  private static long heapInUse() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
