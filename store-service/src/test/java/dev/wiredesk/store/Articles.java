package dev.wiredesk.store;

import dev.wiredesk.schemas.Analysis;
import dev.wiredesk.schemas.AnalysisStatus;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.TextSelector;
import dev.wiredesk.schemas.topics.TrustedRecords;
import java.time.Instant;
import java.util.List;

/** Articles for tests. */
public final class Articles {
  static {
    TrustedRecords.register();
  }

  private Articles() {}

  public static EnrichedArticle.Builder article(String uri) {
    return EnrichedArticle.newBuilder()
        .setUri(uri)
        .setHeadline("Headline of " + uri)
        .setBody("Body of " + uri)
        .setLanguage("en")
        .setVersionCreated(Instant.parse("2026-03-02T07:15:00Z"))
        .setContentDigest("sha-256:0")
        .setAnalysis(new Analysis(AnalysisStatus.COMPLETE, List.of(), List.of()));
  }

  public static Entity entity(String id, EntityType type, String name) {
    return Entity.newBuilder()
        .setEntityId(id)
        .setType(type)
        .setName(name)
        .setSalience(0.5f)
        .build();
  }

  public static Claim claim(String id, String claimant, CueClass cueClass, String content) {
    return Claim.newBuilder()
        .setClaimId(id)
        .setClaimantName(claimant)
        .setCue(List.of(selector("said")))
        .setContent(List.of(selector(content)))
        .setCueClass(cueClass)
        .build();
  }

  public static TextSelector selector(String exact) {
    return new TextSelector(TextField.BODY, 0, exact.codePointCount(0, exact.length()), exact);
  }
}
