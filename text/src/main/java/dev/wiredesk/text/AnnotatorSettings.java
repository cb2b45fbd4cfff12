package dev.wiredesk.text;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much of an article is analysed and for how long.
 *
 * @param deadline time for one article, default 2 s; a stage that has not ended by then is left out
 * @param longestText Unicode code points of the body that are analysed, default 100,000; the body
 *     itself is kept whole
 * @param nanoTime the clock of the deadline, in nanoseconds from any origin
 */
public record AnnotatorSettings(Duration deadline, int longestText, LongSupplier nanoTime) {
  public static final AnnotatorSettings DEFAULT =
      new AnnotatorSettings(Duration.ofSeconds(2), 100_000, System::nanoTime);

  public AnnotatorSettings {
    if (deadline.isNegative() || longestText < 0) {
      throw new IllegalArgumentException(
          "deadline and longestText must not be negative: " + deadline + ", " + longestText);
    }
  }

  public AnnotatorSettings withDeadline(Duration time) {
    return new AnnotatorSettings(time, longestText, nanoTime);
  }

  public AnnotatorSettings withLongestText(int codePoints) {
    return new AnnotatorSettings(deadline, codePoints, nanoTime);
  }

  public AnnotatorSettings withNanoTime(LongSupplier ticker) {
    return new AnnotatorSettings(deadline, longestText, ticker);
  }
}
