package dev.wiredesk.launcher.annotate;

/** What became of one line of input. */
sealed interface Annotated {
  /** An enriched article, as JSON on one line. */
  record Article(String json) implements Annotated {}

  /** A line that holds no article, and why. */
  record Bad(long line, String reason) implements Annotated {}
}
