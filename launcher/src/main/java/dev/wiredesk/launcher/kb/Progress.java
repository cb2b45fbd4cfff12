package dev.wiredesk.launcher.kb;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says on standard error how far a long run is. */
final class Progress {
  private static final long BETWEEN_NANOS = Duration.ofSeconds(10).toNanos();
  private static final int LINES_BETWEEN_LOOKS = 1024;
  private static final double MEGABYTE = 1_000_000;

  private final PrintStream err;
  private final LongSupplier nanoTime;
  private final long start;
  private long last;

  Progress(PrintStream err, LongSupplier nanoTime) {
    this.err = err;
    this.nanoTime = nanoTime;
    start = nanoTime.getAsLong();
    last = start;
  }

  void update(long lines, long kept, Dump dump) {
    if (lines % LINES_BETWEEN_LOOKS != 0) {
      return;
    }
    long now = nanoTime.getAsLong();
    if (now - last >= BETWEEN_NANOS) {
      last = now;
      tell(line(lines, kept, dump));
    }
  }

  private String line(long lines, long kept, Dump dump) {
    double seconds = seconds();
    String done =
        dump.size() > 0
            ? String.format(Locale.ROOT, ", %.1f%%", 100.0 * dump.bytesRead() / dump.size())
            : "";
    return String.format(
        Locale.ROOT,
        "%,d lines (%,.0f/s), %,d kept, %.1f MB/s of the file%s",
        lines,
        lines / seconds,
        kept,
        dump.bytesRead() / seconds / MEGABYTE,
        done);
  }

  void tell(String line) {
    err.println(line);
  }

  /** Since the beginning, never 0. */
  double seconds() {
    return Math.max(1, nanoTime.getAsLong() - start) / 1e9;
  }
}
