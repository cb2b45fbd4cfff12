package dev.wiredesk.ingest.article;

import dev.wiredesk.schemas.RawArticle;

/** What came of reading one article: a record of the contract, or the reason why there is none. */
public sealed interface Reading {
  /** An article ready to be published. */
  record Article(RawArticle article) implements Reading {}

  /**
   * Nothing to publish.
   *
   * @param message says what to change, for the producer; carries names of fields, never their text
   */
  record Rejection(Fault fault, String message) implements Reading {}

  /** Whose fault it is, in the words of HTTP. */
  enum Fault {
    /** The bytes are no JSON object: nothing in them can be trusted. */
    MALFORMED,
    /** The object was understood, but is no article of the contract. */
    UNACCEPTABLE,
    /** More articles than one text may hold. */
    TOO_MANY
  }
}
