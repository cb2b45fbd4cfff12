package dev.wiredesk.ingest.article;

import java.io.Serial;

/** A field does not hold what the contract asks for; ends the reading of one article. */
final class FieldProblem extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  FieldProblem(String message) {
    super(message, null, false, false);
  }
}
