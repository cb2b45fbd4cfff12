package dev.wiredesk.launcher.annotate;

import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.console.Lines;
import dev.wiredesk.launcher.console.Lines.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several lines at once and hands the results over in the order of the input. The calling
 * thread reads and hands over, workers annotate; no more than a window of lines is in memory.
 */
final class OrderedWork implements AutoCloseable {
  private static final int LINES_PER_WORKER = 8;

  private final ArticleLines lines;
  private final ExecutorService workers;
  private final int window;

  OrderedWork(ArticleLines lines, int threads) {
    this.lines = lines;
    this.window = threads * LINES_PER_WORKER;
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("annotate-", 0).daemon().factory());
  }

  /** Reads to the end of the input, or until nobody wants the results any more. */
  void run(Lines input, Results results) throws IOException {
    Deque<Future<Annotated>> underway = new ArrayDeque<>();
    Optional<Line> next = input.next();
    while (next.isPresent() && results.areWanted()) {
      Line line = next.get();
      underway.add(workers.submit(() -> lines.annotate(line)));
      boolean full = underway.size() >= window || underway.getFirst().isDone();
      handOver(underway, full ? 1 : 0, results);
      if (input.wouldWait()) {
        // Whoever feeds us line by line gets each answer without having to send more.
        handOver(underway, underway.size(), results);
        results.flush();
      }
      next = input.next();
    }
    handOver(underway, underway.size(), results);
  }

  private static void handOver(Deque<Future<Annotated>> underway, int count, Results results) {
    for (int i = 0; i < count; i++) {
      results.take(finished(underway.removeFirst()));
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private static Annotated finished(Future<Annotated> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Annotating failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted", e);
    }
  }
}
