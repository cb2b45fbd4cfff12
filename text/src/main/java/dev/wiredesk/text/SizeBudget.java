package dev.wiredesk.text;

import java.nio.charset.StandardCharsets;

/**
 * Keeps what is found in an article small enough for a topic: a record of 2 MiB has room for a body
 * of 1 MiB and for this. Used by one thread.
 */
final class SizeBudget {
  static final int BYTES = 900_000;

  /**
   * Field names are not in Avro; this is what numbers, ids and lengths of one item take at most.
   */
  private static final int FRAME = 120;

  private int left = BYTES;
  private boolean exceeded;

  /** Whether an item that quotes these texts still fits; once one did not, none does. */
  boolean takes(Iterable<String> texts) {
    int bytes = FRAME;
    for (String text : texts) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length + 2 * Integer.BYTES;
    }
    exceeded |= bytes > left;
    left -= exceeded ? 0 : bytes;
    return !exceeded;
  }

  boolean isExceeded() {
    return exceeded;
  }
}
