package dev.wiredesk.ingest.publish;

import dev.wiredesk.ingest.article.Reading.Fault;
import dev.wiredesk.schemas.RawArticle;

/** What became of one article that came in; every article has exactly one. */
public sealed interface Outcome {
  /** The broker holds it. */
  record Accepted(RawArticle article, Written.Stored place) implements Outcome {}

  /** It will never be taken as it is; the message says what to change. */
  record Rejected(Fault fault, String message) implements Outcome {}

  /** It could not be written now; the same article may be sent again. */
  record Unavailable(String reason) implements Outcome {}
}
