package dev.wiredesk.alert.stream;

import dev.wiredesk.runtime.service.Health;

/**
 * A span of work with its own clients, used by its loop's thread alone. When a step throws, the
 * loop closes the session, waits, and opens another: whatever was not committed is then read again.
 */
public interface Session extends AutoCloseable {
  /** Waits at most about a second for records and handles those that came. */
  void step();

  /** How it is after the last step; asks nobody. */
  Health health();

  @Override
  void close();
}
