package dev.wiredesk.ingest.push;

import io.helidon.http.Status;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/** Ends a request before any article of it was read; carries the whole answer. */
final class Refusal extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Status status;
  private final transient Optional<Duration> retryAfter;

  private Refusal(Status status, String detail, Optional<Duration> retryAfter) {
    super(detail, null, false, false);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  static Refusal of(Status status, String detail) {
    return new Refusal(status, detail, Optional.empty());
  }

  static Refusal forNow(Status status, String detail, Duration retryAfter) {
    return new Refusal(status, detail, Optional.of(retryAfter));
  }

  Status status() {
    return status;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
