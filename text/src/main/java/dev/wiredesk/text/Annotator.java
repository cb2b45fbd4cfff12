package dev.wiredesk.text;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.ModelReference;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.topics.TrustedRecords;
import dev.wiredesk.text.datelines.Datelines;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.linking.EntityLinker;
import dev.wiredesk.text.linking.KnowledgeBase;
import dev.wiredesk.text.linking.LinkedEntity;
import dev.wiredesk.text.linking.LinkingText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article and says who and what it names and who claims what in it. Never throws, whatever
 * the text: what could not be done is in the record's {@code analysis}. Any number of threads may
 * share one.
 */
public final class Annotator {
  private final AnnotatorSettings settings;
  private final Tokenizer tokenizer = new Tokenizer();
  private final Languages languages;
  private final EntityStage entityStage;
  private final EntityLinker entityLinker;
  private final ClaimStage claimStage;
  private final List<ModelReference> models;

  static {
    TrustedRecords.register();
  }

  private Annotator(AnnotatorSettings settings, KnowledgeBase base) {
    this.settings = settings;
    languages = Languages.load();
    entityStage = new EntityStage();
    entityLinker = new EntityLinker(base);
    claimStage = new ClaimStage();
    models = Models.references(base);
  }

  private Annotator(AnnotatorSettings settings, Annotator loaded) {
    this.settings = settings;
    languages = loaded.languages;
    entityStage = loaded.entityStage;
    entityLinker = loaded.entityLinker;
    claimStage = loaded.claimStage;
    models = loaded.models;
  }

  public static Annotator load() {
    return load(AnnotatorSettings.DEFAULT);
  }

  /** Reads the models from the class path: two to three seconds. Keep the result. */
  public static Annotator load(AnnotatorSettings settings) {
    return load(settings, KnowledgeBase.builtIn());
  }

  /** The same with another base to link entities to. */
  public static Annotator load(AnnotatorSettings settings, KnowledgeBase base) {
    return new Annotator(settings, base);
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
      if (Languages.isLatin(texts.headline(), texts.body())) {
        lookUp(ArticleTokens.of(texts, tokenizer), article, stages);
      } else {
        stages.skip(StageLog.ENTITIES);
      }
    }
    return article.setAnalysis(stages.analysis(models)).build();
  }

  private void analyse(ArticleTokens tokens, EnrichedArticle.Builder article, StageLog stages) {
    Deadline deadline = new Deadline(settings);
    SizeBudget budget = new SizeBudget();
    if (article.getLocated() == null) {
      article.setLocated(Datelines.of(tokens.body()).place());
    }
    Optional<ArticleNames> found = entityStage.of(tokens, published(article), deadline);
    if (found.isEmpty()) {
      stages.skip(StageLog.ENTITIES);
      stages.skip(StageLog.CLAIMS);
      return;
    }
    ArticleEntities entities =
        ArticleEntities.of(
            linked(found.get().entities(), tokens, article.getLocated()), tokens, budget);
    article.setEntities(entities.records());
    ClaimRecords records =
        new ClaimRecords(
            article.getUri(),
            article.getVersion(),
            tokens,
            entities,
            budget,
            claimStage.worthiness());
    claimStage
        .of(tokens, found.get(), records, deadline)
        .ifPresentOrElse(article::setClaims, () -> stages.skip(StageLog.CLAIMS));
    if (budget.isExceeded()) {
      stages.skip(StageLog.REST_OF_FINDINGS);
    }
  }

  /** What can be done for a language that nothing here was made for. */
  private void lookUp(ArticleTokens tokens, EnrichedArticle.Builder article, StageLog stages) {
    SizeBudget budget = new SizeBudget();
    Optional<List<FoundEntity>> known = entityStage.known(tokens, new Deadline(settings));
    known
        .map(found -> linked(found, tokens, article.getLocated()))
        .map(found -> ArticleEntities.of(found, tokens, budget).records())
        .ifPresent(article::setEntities);
    stages.skip(known.isPresent() ? StageLog.NAMES_BY_CONTEXT : StageLog.ENTITIES);
    if (budget.isExceeded()) {
      stages.skip(StageLog.REST_OF_FINDINGS);
    }
  }

  private List<LinkedEntity> linked(
      List<FoundEntity> found, ArticleTokens tokens, @Nullable String located) {
    LinkingText text = new LinkingText(tokens.headline().text(), tokens.body().text(), located);
    List<LinkedEntity> all =
        new ArrayList<>(entityLinker.link(found.stream().filter(e -> !e.isValue()).toList(), text));
    found.stream()
        .filter(FoundEntity::isValue)
        .forEach(e -> all.add(new LinkedEntity(e, Optional.empty(), List.of())));
    return all;
  }

  /** The day that "today" means in the article, in UTC. */
  private static @Nullable LocalDate published(EnrichedArticle.Builder article) {
    Instant time = article.getVersionCreated();
    if (time == null) {
      time = article.getFirstCreated();
    }
    return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
