package dev.wiredesk.schemas.topics;

import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.Analysis;
import dev.wiredesk.schemas.AnalysisStatus;
import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.Candidate;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.DateOrigin;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.FetchMetadata;
import dev.wiredesk.schemas.IngestMode;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.Modality;
import dev.wiredesk.schemas.ModelReference;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.SourceKind;
import dev.wiredesk.schemas.Stage;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.TextSelector;
import dev.wiredesk.schemas.Webhook;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * One record of each topic with every field filled, so that golden bytes cover the whole contract.
 */
final class Samples {
  private static final Instant MORNING = Instant.parse("2026-03-02T06:30:00.125Z");
  private static final String DIGEST = "sha-256:" + "0123456789abcdef".repeat(4);

  static {
    TrustedRecords.register();
  }

  private Samples() {}

  static List<SpecificRecord> all() {
    return List.of(raw(), enriched(), rejected(), rule(), alert());
  }

  static RawArticle raw() {
    return RawArticle.newBuilder()
        .setUri("https://news.example/a/1")
        .setVersion(2)
        .setHeadline("Minister denies talks 🎈")
        .setBody("“There are no talks,” the minister said.")
        .setByline("By Ada Example")
        .setLocated("GENEVA")
        .setLanguage("en-GB")
        .setFirstCreated(MORNING.minusSeconds(3600))
        .setVersionCreated(MORNING)
        .setDateOrigin(DateOrigin.PAGE)
        .setPublisher("The Example Courier")
        .setUrl("https://news.example/a/1")
        .setSection("World")
        .setKeywords(List.of("talks", "ministers"))
        .setDiscoveredBy(DiscoveredBy.NEWS_SITEMAP)
        .setFetch(fetch())
        .setContentDigest(DIGEST)
        .setIngestMode(IngestMode.BACKFILL)
        .build();
  }

  private static FetchMetadata fetch() {
    return FetchMetadata.newBuilder()
        .setRequestedUrl("https://news.example/a/1?from=map")
        .setFinalUrl("https://news.example/a/1")
        .setStatus(200)
        .setContentType("text/html")
        .setEtag("\"x1\"")
        .setLastModified("Mon, 02 Mar 2026 06:30:00 GMT")
        .setBodyReference("s3://pages/1")
        .build();
  }

  static EnrichedArticle enriched() {
    return EnrichedArticle.newBuilder()
        .setUri("https://news.example/a/1")
        .setVersion(2)
        .setHeadline("Minister denies talks 🎈")
        .setBody("“There are no talks,” the minister said.")
        .setByline("By Ada Example")
        .setLocated("GENEVA")
        .setLanguage("en-GB")
        .setFirstCreated(MORNING.minusSeconds(3600))
        .setVersionCreated(MORNING)
        .setPublisher("The Example Courier")
        .setUrl("https://news.example/a/1")
        .setSection("World")
        .setKeywords(List.of("talks"))
        .setDiscoveredBy(DiscoveredBy.RSS)
        .setContentDigest(DIGEST)
        .setIngestMode(IngestMode.REPLAY)
        .setEntities(List.of(entity()))
        .setClaims(List.of(claim()))
        .setStoryId("s:1")
        .setDuplicateOf("https://other.example/1")
        .setAnalysis(
            Analysis.newBuilder()
                .setStatus(AnalysisStatus.PARTIAL)
                .setStagesSkipped(List.of("claims"))
                .setModels(List.of(new ModelReference("entities", DIGEST)))
                .build())
        .build();
  }

  private static Entity entity() {
    return Entity.newBuilder()
        .setEntityId("Q71")
        .setType(EntityType.LOCATION)
        .setName("Geneva")
        .setWikidataId("Q71")
        .setJobTitle("seat")
        .setValue("46.2,6.15")
        .setSalience(0.25f)
        .setMentions(List.of(new Mention(TextField.BODY, 3, 9, "Geneva", MentionKind.NOMINAL)))
        .setCandidates(List.of(new Candidate("Q71", "Geneva", 0.875f)))
        .build();
  }

  private static Claim claim() {
    return Claim.newBuilder()
        .setClaimId("c:1")
        .setSource(List.of(new TextSelector(TextField.BODY, 22, 34, "the minister")))
        .setCue(List.of(new TextSelector(TextField.HEADLINE, 9, 15, "denies")))
        .setContent(List.of(new TextSelector(TextField.BODY, 1, 19, "There are no talks")))
        .setSourceKind(SourceKind.COLLECTIVE)
        .setClaimantEntityId("e:1")
        .setClaimantName("the minister")
        .setJobTitle("minister")
        .setAttributionType(AttributionType.MIXED)
        .setCueClass(CueClass.DENY)
        .setPolarity(Polarity.NEGATED)
        .setModality(Modality.MAY)
        .setAbout(List.of("Q71"))
        .setCheckWorthiness(0.5f)
        .setReportedVia("Example Agency")
        .setPropositionId("p:1")
        .build();
  }

  static RejectedArticle rejected() {
    return RejectedArticle.newBuilder()
        .setStage(Stage.DECODE)
        .setCause("not-avro")
        .setMessage("Value of 3 bytes at news.articles.raw-0@7 is not Avro")
        .setUri("https://news.example/a/1")
        .setTopic("news.articles.raw")
        .setPartition(3)
        .setOffset(7L)
        .setOriginalKey(bytes("key"))
        .setOriginal(bytes("abc"))
        .setOriginalSize(3L)
        .setOriginalDigest(DIGEST)
        .build();
  }

  static AlertRule rule() {
    return new AlertRule("talks", "Talks", "text:talks", false, webhook());
  }

  static Alert alert() {
    return Alert.newBuilder()
        .setAlertId("a:1")
        .setRuleId("talks")
        .setRuleName("Talks")
        .setUri("https://news.example/a/1")
        .setVersion(2)
        .setHeadline("Minister denies talks")
        .setPublisher("The Example Courier")
        .setUrl("https://news.example/a/1")
        .setVersionCreated(MORNING)
        .setStoryId("s:1")
        .setClaimIds(List.of("c:1"))
        .setWebhook(webhook())
        .build();
  }

  private static Webhook webhook() {
    return new Webhook("https://desk.example/hook", "desk");
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
