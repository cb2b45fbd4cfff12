package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.publish.Outcome;

/** The answer to a single article: under which identity, and where on the topic. */
record Receipt(String uri, int version, String topic, int partition, long offset) {
  static Receipt of(Outcome.Accepted accepted) {
    var article = accepted.article();
    var place = accepted.place();
    return new Receipt(
        article.getUri(), article.getVersion(), place.topic(), place.partition(), place.offset());
  }
}
