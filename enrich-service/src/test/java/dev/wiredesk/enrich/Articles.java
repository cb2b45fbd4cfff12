package dev.wiredesk.enrich;

import dev.wiredesk.schemas.Analysis;
import dev.wiredesk.schemas.AnalysisStatus;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.ModelReference;
import dev.wiredesk.schemas.RawArticle;
import java.util.List;

/** Articles for tests, and an analysis with a fixed result. */
final class Articles {
  static final String BODY = "The minister denied that the harbour would close.";

  private Articles() {}

  static RawArticle raw(String uri) {
    return raw(uri, BODY);
  }

  static RawArticle raw(String uri, String body) {
    return RawArticle.newBuilder()
        .setUri(uri)
        .setHeadline("Harbour stays open")
        .setBody(body)
        .setPublisher("The Coast")
        .setContentDigest("sha-256:" + "0".repeat(64))
        .build();
  }

  /** What an analysis returns that finds nothing. */
  static EnrichedArticle analysed(RawArticle raw) {
    return EnrichedArticle.newBuilder()
        .setUri(raw.getUri())
        .setVersion(raw.getVersion())
        .setHeadline(raw.getHeadline())
        .setBody(raw.getBody())
        .setPublisher(raw.getPublisher())
        .setContentDigest(raw.getContentDigest())
        .setAnalysis(
            Analysis.newBuilder()
                .setStatus(AnalysisStatus.COMPLETE)
                .setModels(List.of(new ModelReference("none", "sha-256:0")))
                .build())
        .build();
  }
}
