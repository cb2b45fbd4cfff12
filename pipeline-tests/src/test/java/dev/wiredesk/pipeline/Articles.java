package dev.wiredesk.pipeline;

import dev.wiredesk.schemas.RawArticle;

/** Raw articles as a producer that bypasses the ingest service writes them. */
final class Articles {
  private Articles() {}

  static byte[] serialized(Pipeline pipeline, String uri, String body) {
    RawArticle article =
        RawArticle.newBuilder()
            .setUri(uri)
            .setHeadline("Bridge")
            .setBody(body)
            .setContentDigest("sha-256:" + "0".repeat(64))
            .build();
    try (var serializer = pipeline.clients().avroSerializer()) {
      return serializer.serialize(pipeline.topics().raw().name(), article);
    }
  }
}
