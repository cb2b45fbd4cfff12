package dev.wiredesk.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One result of a search, as the answer spells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "uri",
  "version",
  "headline",
  "publisher",
  "language",
  "url",
  "versionCreated",
  "storyId",
  "snippet",
  "entities",
  "claims"
})
record Hit(
    String uri,
    int version,
    String headline,
    @Nullable String publisher,
    String language,
    @Nullable String url,
    @Nullable String versionCreated,
    @Nullable String storyId,
    Snippet snippet,
    List<HitEntity> entities,
    List<HitClaim> claims) {

  /** An entity that the article names. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HitEntity(String entityId, String type, String name, float salience, int mentions) {}

  /** A claim that the article reports. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HitClaim(
      String claimId,
      @Nullable String claimant,
      @Nullable String claimantEntityId,
      @Nullable String jobTitle,
      String cue,
      String cueClass,
      String polarity,
      String content,
      @Nullable String propositionId) {}
}
