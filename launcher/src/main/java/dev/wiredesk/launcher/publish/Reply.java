package dev.wiredesk.launcher.publish;

import java.time.Duration;
import java.util.List;

/** What the ingest service said to one batch. */
sealed interface Reply {
  /** One verdict for each line sent, and when to send again what was unavailable. */
  record Verdicts(List<Verdict> items, Duration pause) implements Reply {}

  /** Nothing was looked at; send the same again after the wait. */
  record Later(Duration pause, String reason) implements Reply {}

  /** Nothing was taken and sending it again will not help. */
  record Refused(String reason) implements Reply {}

  /** What became of one article. */
  enum State {
    ACCEPTED,
    REJECTED,
    UNAVAILABLE
  }

  /**
   * The verdict on one article.
   *
   * @param index place in the batch, from 0
   * @param detail the error, or the article's uri
   */
  record Verdict(int index, State state, String detail) {}
}
