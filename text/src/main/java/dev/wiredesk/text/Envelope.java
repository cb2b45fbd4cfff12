package dev.wiredesk.text;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import java.util.List;

/** Carries what the producer said about an article over to its enriched record. */
final class Envelope {
  private Envelope() {}

  static EnrichedArticle.Builder of(RawArticle raw, ArticleTexts texts) {
    return EnrichedArticle.newBuilder()
        .setUri(raw.getUri())
        .setVersion(raw.getVersion())
        .setHeadline(texts.headline())
        .setBody(texts.body())
        .setByline(raw.getByline())
        .setLocated(raw.getLocated())
        .setFirstCreated(raw.getFirstCreated())
        .setVersionCreated(raw.getVersionCreated())
        .setPublisher(raw.getPublisher())
        .setUrl(raw.getUrl())
        .setSection(raw.getSection())
        .setKeywords(raw.getKeywords())
        .setDiscoveredBy(raw.getDiscoveredBy())
        .setContentDigest(raw.getContentDigest())
        .setIngestMode(raw.getIngestMode())
        .setEntities(List.of())
        .setClaims(List.of());
  }
}
