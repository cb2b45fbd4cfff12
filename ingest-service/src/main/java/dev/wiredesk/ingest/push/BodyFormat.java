package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.article.ArticleReader;

/** A form that articles are sent in. */
@FunctionalInterface
interface BodyFormat {
  /**
   * Takes a body apart.
   *
   * @throws Refusal if nothing in it can be told apart
   */
  Submission read(byte[] body, ArticleReader articles) throws Refusal;
}
