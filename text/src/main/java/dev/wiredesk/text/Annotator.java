package dev.wiredesk.text;

import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.ModelReference;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.topics.TrustedRecords;
import dev.wiredesk.text.claims.ClaimTagger;
import dev.wiredesk.text.claims.FoundClaim;
import dev.wiredesk.text.entities.EntityGrouper;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article and says who and what it names and who claims what in it. Never throws, whatever
 * the text: what could not be done is in the record's {@code analysis}. Any number of threads may
 * share one.
 */
public final class Annotator {
  private final AnnotatorSettings settings;
  private final Tokenizer tokenizer = new Tokenizer();
  private final EntityGrouper entityGrouper = new EntityGrouper();
  private final Languages languages;
  private final EntityTagger entityTagger;
  private final ClaimTagger claimTagger;
  private final List<ModelReference> models;

  static {
    TrustedRecords.register();
  }

  private Annotator(AnnotatorSettings settings) {
    this.settings = settings;
    languages = Languages.load();
    entityTagger = EntityTagger.load();
    claimTagger = ClaimTagger.load();
    models = Models.references();
  }

  private Annotator(AnnotatorSettings settings, Annotator loaded) {
    this.settings = settings;
    languages = loaded.languages;
    entityTagger = loaded.entityTagger;
    claimTagger = loaded.claimTagger;
    models = loaded.models;
  }

  public static Annotator load() {
    return load(AnnotatorSettings.DEFAULT);
  }

  /** Reads the models from the class path: two to three seconds. Keep the result. */
  public static Annotator load(AnnotatorSettings settings) {
    return new Annotator(settings);
  }

  /** The same models under other settings. */
  public Annotator with(AnnotatorSettings other) {
    return new Annotator(other, this);
  }

  /** The article with its entities and claims; headline and body in NFC. */
  public EnrichedArticle annotate(RawArticle raw) {
    ArticleTexts texts = ArticleTexts.of(raw, settings.longestText());
    String language = languages.of(raw.getLanguage(), texts.headline(), texts.body());
    StageLog stages = new StageLog();
    if (texts.isCut()) {
      stages.skip(StageLog.REST_OF_TEXT);
    }
    EnrichedArticle.Builder article = Envelope.of(raw, texts).setLanguage(language);
    if (Languages.isEnglish(language)) {
      analyse(ArticleTokens.of(texts, tokenizer), article, stages);
    } else {
      stages.skip(StageLog.CLAIMS);
      stages.skip(StageLog.ENTITIES);
    }
    return article.setAnalysis(stages.analysis(models)).build();
  }

  private void analyse(ArticleTokens tokens, EnrichedArticle.Builder article, StageLog stages) {
    Deadline deadline = new Deadline(settings);
    SizeBudget budget = new SizeBudget();
    ArticleEntities entities = ArticleEntities.of(entities(tokens), tokens, budget);
    if (deadline.getAsBoolean()) {
      stages.skip(StageLog.ENTITIES);
      stages.skip(StageLog.CLAIMS);
      return;
    }
    article.setEntities(entities.records());
    ClaimRecords records =
        new ClaimRecords(article.getUri(), article.getVersion(), tokens, entities, budget);
    claims(tokens, records, deadline)
        .ifPresentOrElse(article::setClaims, () -> stages.skip(StageLog.CLAIMS));
    if (budget.isExceeded()) {
      stages.skip(StageLog.REST_OF_FINDINGS);
    }
  }

  private List<FoundEntity> entities(ArticleTokens tokens) {
    return entityGrouper.group(
        tokens.headline(),
        entityTagger.tag(tokens.headline()),
        tokens.body(),
        entityTagger.tag(tokens.body()));
  }

  private Optional<List<Claim>> claims(
      ArticleTokens tokens, ClaimRecords records, Deadline deadline) {
    List<Claim> claims = new ArrayList<>();
    for (TextField field : TextField.values()) {
      Optional<List<FoundClaim>> found = claimTagger.tag(tokens.text(field), field, deadline);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      claims.addAll(records.of(field, found.get()));
    }
    return Optional.of(claims);
  }
}
