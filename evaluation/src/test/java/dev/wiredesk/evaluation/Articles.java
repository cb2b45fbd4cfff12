package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.TextSelector;
import dev.wiredesk.text.Annotator;
import dev.wiredesk.text.ArticleFormatException;
import dev.wiredesk.text.ArticleJson;
import java.util.ArrayList;
import java.util.List;

/** Annotated articles as if the library had found this and that in them. */
final class Articles {
  private final String body;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();

  Articles(String body) {
    this.body = body;
  }

  /** A claim whose parts are where the body first has these words; an empty text is no part. */
  Articles claim(String source, String cue, String... content) {
    List<TextSelector> stretches = new ArrayList<>();
    for (String part : content) {
      stretches.addAll(selectors(part));
    }
    claims.add(
        Claim.newBuilder()
            .setClaimId("c:" + claims.size())
            .setSource(selectors(source))
            .setCue(selectors(cue))
            .setContent(stretches)
            .setAttributionType(AttributionType.INDIRECT)
            .setCheckWorthiness(0.9f)
            .build());
    return this;
  }

  Articles headlineClaim(int start, int end) {
    claims.add(
        Claim.newBuilder()
            .setClaimId("c:" + claims.size())
            .setContent(List.of(new TextSelector(TextField.HEADLINE, start, end, "x")))
            .build());
    return this;
  }

  Articles entity(EntityType type, String wikidataId, Mention... mentions) {
    entities.add(
        Entity.newBuilder()
            .setEntityId("e:" + entities.size())
            .setType(type)
            .setName("x")
            .setWikidataId(wikidataId)
            .setMentions(List.of(mentions))
            .build());
    return this;
  }

  static Mention name(int start, int end) {
    return new Mention(TextField.BODY, start, end, "x", MentionKind.NAME);
  }

  private List<TextSelector> selectors(String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    int start = body.codePointCount(0, body.indexOf(words));
    return List.of(
        new TextSelector(
            TextField.BODY, start, start + words.codePointCount(0, words.length()), words));
  }

  /** Enriched as far as the scorers look. */
  EnrichedArticle enriched() throws ArticleFormatException {
    return EnrichedArticle.newBuilder(EMPTY)
        .setBody(body)
        .setClaims(claims)
        .setEntities(entities)
        .build();
  }

  private static final EnrichedArticle EMPTY = empty();

  private static EnrichedArticle empty() {
    try {
      return Annotator.load().annotate(new ArticleJson().read("{\"uri\":\"u\",\"body\":\"\"}"));
    } catch (ArticleFormatException e) {
      throw new AssertionError(e);
    }
  }
}
