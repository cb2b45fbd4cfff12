package dev.wiredesk.alert.query;

import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The documents that rules are asked of: one for each claim, in the article's order, and the
 * article's own as the last, where {@link OfArticle} looks for it.
 */
public final class ArticleDocuments {
  private ArticleDocuments() {}

  /** Claims and article. */
  public static Document[] withClaims(EnrichedArticle article) {
    Map<String, Entity> entities = new TreeMap<>();
    article.getEntities().forEach(entity -> entities.put(entity.getEntityId(), entity));
    List<Document> documents = new ArrayList<>();
    for (Claim claim : article.getClaims()) {
      String claimant = claim.getClaimantEntityId();
      documents.add(of(claim, claimant == null ? null : entities.get(claimant)));
    }
    documents.add(of(article));
    return documents.toArray(Document[]::new);
  }

  /** The article alone, for rules that do not ask for claims. */
  public static Document of(EnrichedArticle article) {
    Document document = new Document();
    add(document, RuleField.HEADLINE, article.getHeadline());
    add(document, RuleField.BODY, article.getBody());
    add(document, RuleField.TEXT, article.getHeadline());
    add(document, RuleField.TEXT, article.getBody());
    add(document, RuleField.PUBLISHER, article.getPublisher());
    add(document, RuleField.SECTION, article.getSection());
    add(document, RuleField.URI, article.getUri());
    addLanguage(document, article.getLanguage());
    article.getKeywords().forEach(keyword -> add(document, RuleField.KEYWORD, keyword));
    article.getEntities().forEach(entity -> addEntity(document, entity));
    return document;
  }

  private static Document of(Claim claim, @Nullable Entity claimant) {
    Document document = new Document();
    add(document, RuleField.CLAIMANT, claim.getClaimantName());
    add(document, RuleField.CLAIMANT, claim.getJobTitle());
    addExact(document, RuleField.CLAIMANT, claim.getSource());
    if (claimant != null) {
      add(document, RuleField.CLAIMANT, claimant.getName());
      add(document, RuleField.CLAIMANT, claimant.getJobTitle());
    }
    add(document, RuleField.CLAIMANT_ID, claim.getClaimantEntityId());
    addExact(document, RuleField.CONTENT, claim.getContent());
    add(document, RuleField.CUE_CLASS, claim.getCueClass().name());
    add(document, RuleField.ATTRIBUTION_TYPE, claim.getAttributionType().name());
    add(document, RuleField.POLARITY, claim.getPolarity().name());
    return document;
  }

  private static void addEntity(Document document, Entity entity) {
    add(document, RuleField.ENTITY, entity.getName());
    entity.getMentions().stream()
        .filter(mention -> mention.getKind() == MentionKind.NAME)
        .map(Mention::getExact)
        .distinct()
        .filter(name -> !name.equals(entity.getName()))
        .forEach(name -> add(document, RuleField.ENTITY, name));
    add(document, RuleField.ENTITY_ID, entity.getEntityId());
    add(document, RuleField.ENTITY_TYPE, entity.getType().name());
  }

  /** {@code en-GB} is asked for as such, and as {@code en}. */
  private static void addLanguage(Document document, String tag) {
    add(document, RuleField.LANGUAGE, tag);
    int dash = tag.indexOf('-');
    if (dash > 0) {
      add(document, RuleField.LANGUAGE, tag.substring(0, dash));
    }
  }

  private static void addExact(Document document, RuleField field, List<TextSelector> stretches) {
    stretches.forEach(stretch -> add(document, field, stretch.getExact()));
  }

  private static void add(Document document, RuleField field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      document.add(new TextField(field.key(), value, Field.Store.NO));
    }
  }
}
