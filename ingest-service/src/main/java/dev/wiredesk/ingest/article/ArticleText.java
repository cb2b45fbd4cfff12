package dev.wiredesk.ingest.article;

/** The words of an article, clean, with the publisher who stands for them; empty where none is. */
record ArticleText(String publisher, String headline, String body) {
  String contentDigest() {
    return Digest.content(headline, body);
  }

  /** The same for the same words of the same publisher. */
  String id() {
    return Digest.id(publisher, headline, body);
  }
}
