package dev.wiredesk.store.rows;

import java.time.Instant;

/**
 * Instants as PostgreSQL reads them; what lies outside the four-digit years moves to their edge.
 */
final class SqlTime {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private SqlTime() {}

  static String of(Instant time) {
    if (time.isBefore(FIRST)) {
      return FIRST.toString();
    }
    return (time.isAfter(LAST) ? LAST : time).toString();
  }
}
