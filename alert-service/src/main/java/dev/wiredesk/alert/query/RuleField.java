package dev.wiredesk.alert.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A field that a rule's query may name. Fields of the article hold for the whole article, fields of
 * the claim for one claim at a time.
 */
public enum RuleField {
  TEXT("text", Words.TEXT, Scope.ARTICLE),
  HEADLINE("headline", Words.TEXT, Scope.ARTICLE),
  BODY("body", Words.TEXT, Scope.ARTICLE),
  PUBLISHER("publisher", Words.TEXT, Scope.ARTICLE),
  SECTION("section", Words.TEXT, Scope.ARTICLE),
  KEYWORD("keyword", Words.TEXT, Scope.ARTICLE),
  LANGUAGE("language", Words.CODE, Scope.ARTICLE),
  URI("uri", Words.EXACT, Scope.ARTICLE),
  ENTITY("entity", Words.TEXT, Scope.ARTICLE),
  ENTITY_ID("entityId", Words.EXACT, Scope.ARTICLE),
  ENTITY_TYPE("entityType", Words.CODE, Scope.ARTICLE),
  CLAIMANT("claimant", Words.TEXT, Scope.CLAIM),
  CLAIMANT_ID("claimantId", Words.EXACT, Scope.CLAIM),
  CONTENT("content", Words.TEXT, Scope.CLAIM),
  CUE_CLASS("cueClass", Words.CODE, Scope.CLAIM),
  ATTRIBUTION_TYPE("attributionType", Words.CODE, Scope.CLAIM),
  POLARITY("polarity", Words.CODE, Scope.CLAIM);

  private final String key;
  private final Words words;
  private final Scope scope;

  RuleField(String key, Words words, Scope scope) {
    this.key = key;
    this.words = words;
    this.scope = scope;
  }

  /** Its name in a query. */
  public String key() {
    return key;
  }

  /** The field of this name in a query, if there is one. */
  static Optional<RuleField> named(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** Every name that a query may use. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(RuleField::key).toList();
  }

  Words words() {
    return words;
  }

  boolean isOfClaim() {
    return scope == Scope.CLAIM;
  }

  /** How a value is cut into terms. */
  enum Words {
    /** Words of a text, in lower case and without accents. */
    TEXT,
    /** One term, in lower case: a code, such as a language or a cue class. */
    CODE,
    /** One term as it stands: an identifier. */
    EXACT
  }

  private enum Scope {
    ARTICLE,
    CLAIM
  }
}
