package dev.wiredesk.alert;

import dev.wiredesk.schemas.Analysis;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.TextSelector;
import dev.wiredesk.schemas.topics.TrustedRecords;
import java.util.List;

/** Articles that the tests share. */
public final class SampleArticles {
  static {
    TrustedRecords.register();
  }

  private SampleArticles() {}

  /** Headline and body, nothing else. */
  public static EnrichedArticle plain(String uri, String headline, String body) {
    return builder(uri, headline, body).build();
  }

  public static EnrichedArticle.Builder builder(String uri, String headline, String body) {
    return EnrichedArticle.newBuilder()
        .setUri(uri)
        .setHeadline(headline)
        .setBody(body)
        .setContentDigest("sha-256:0")
        .setAnalysis(Analysis.newBuilder().build());
  }

  /** An official denies a withdrawal that an observatory reports, and an ambassador confirms. */
  public static EnrichedArticle disputed(String uri) {
    return builder(uri, "Withdrawal disputed", "The withdrawal from Chandpur has begun, or not.")
        .setPublisher("Example Wire")
        .setLanguage("en-GB")
        .setSection("World")
        .setKeywords(List.of("border talks", "peace"))
        .setEntities(
            List.of(
                entity("Q1", EntityType.LOCATION, "Chandpur", null),
                entity("Q2", EntityType.PERSON, "Salwa Ben Ghazal", "ambassador")))
        .setClaims(
            List.of(
                claim("c:1", "an official", null, CueClass.DENY, "there was a withdrawal"),
                claim("c:2", "the observatory", null, CueClass.ASSERT, "troops were leaving"),
                claim("c:3", "she", "Q2", CueClass.CONFIRM, "an agreement")))
        .build();
  }

  public static Claim claim(
      String id, String source, String claimantId, CueClass cue, String content) {
    return Claim.newBuilder()
        .setClaimId(id)
        .setSource(List.of(selector(source)))
        .setContent(List.of(selector(content)))
        .setClaimantEntityId(claimantId)
        .setCueClass(cue)
        .setPolarity(cue == CueClass.DENY ? Polarity.NEGATED : Polarity.AFFIRMED)
        .build();
  }

  private static Entity entity(String id, EntityType type, String name, String jobTitle) {
    Mention mention = Mention.newBuilder().setStart(0).setEnd(name.length()).setExact(name).build();
    return Entity.newBuilder()
        .setEntityId(id)
        .setType(type)
        .setName(name)
        .setJobTitle(jobTitle)
        .setMentions(List.of(mention))
        .build();
  }

  private static TextSelector selector(String text) {
    return TextSelector.newBuilder().setStart(0).setEnd(text.length()).setExact(text).build();
  }
}
