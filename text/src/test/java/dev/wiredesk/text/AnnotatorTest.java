package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.AnalysisStatus;
import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.ModelReference;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.topics.Topics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Test;

/** One article in, one record out. */
class AnnotatorTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static final String STORY =
      "Foreign Minister Elena Marsh denied on Monday that troops had left the valley. \"They are"
          + " all there,\" she told Reuters.\n\nThe Nordvik Observatory said the withdrawal was"
          + " under way.";

  @Test
  void findsWhoClaimsWhatAndLinksItToTheEntity() throws ArticleFormatException {
    EnrichedArticle article = ANNOTATOR.annotate(article(STORY));
    Claim denial = article.getClaims().getFirst();
    assertThat(denial.getClaimantName()).isEqualTo("Elena Marsh");
    assertThat(article.getEntities())
        .filteredOn(e -> e.getType() == EntityType.PERSON)
        .extracting(e -> e.getEntityId())
        .contains(denial.getClaimantEntityId());
    assertThat(article.getAnalysis().getStatus()).isEqualTo(AnalysisStatus.COMPLETE);
  }

  @Test
  void resolvesAPronounToTheLastPersonWhoSpoke() throws ArticleFormatException {
    EnrichedArticle article = ANNOTATOR.annotate(article(STORY));
    assertThat(article.getClaims().get(1))
        .returns("Elena Marsh", Claim::getClaimantName)
        .returns("Reuters", Claim::getReportedVia);
  }

  @Test
  void countsInCodePoints() throws ArticleFormatException {
    String body = "😀😀 The mayor said the bridge was 👍 open. He said that it was safe to use.";
    EnrichedArticle article = ANNOTATOR.annotate(english(body));
    assertThat(article.getClaims().getFirst().getContent().getFirst())
        .returns(18, s -> s.getStart())
        .returns(18 + "the bridge was x open".length(), s -> s.getEnd())
        .returns("the bridge was 👍 open", s -> s.getExact());
  }

  @Test
  void takesWhatADatelineBeginsWithForAPlace() throws ArticleFormatException {
    String body = "BEIRUT (Levant Wire) - The mayor said the bridge was open on Monday.";
    assertThat(ANNOTATOR.annotate(english(body)).getEntities())
        .filteredOn(e -> e.getMentions().getFirst().getExact().equals("BEIRUT"))
        .singleElement()
        .returns(EntityType.LOCATION, e -> e.getType());
  }

  @Test
  void normalisesToNfc() throws ArticleFormatException {
    RawArticle raw =
        RawArticle.newBuilder(english("x")).setBody("Cafe\u0301 owners agreed.").build();
    assertThat(ANNOTATOR.annotate(raw).getBody()).isEqualTo("Caf\u00e9 owners agreed.");
  }

  @Test
  void takesTheSuppliedLanguageIfItIsWellFormed() throws ArticleFormatException {
    assertThat(ANNOTATOR.annotate(withLanguage("pt-BR")).getLanguage()).isEqualTo("pt-BR");
    assertThat(ANNOTATOR.annotate(withLanguage("not a tag!")).getLanguage()).isEqualTo("en");
  }

  @Test
  void looksUpNamesInOtherLanguagesAndSaysWhatDoesNotApply() throws ArticleFormatException {
    EnrichedArticle article =
        ANNOTATOR.annotate(
            article(
                "Die Regierung von Afghanistan hat am Montag mitgeteilt, dass die Gespräche in der"
                    + " kommenden Woche in Berlin fortgesetzt werden sollen."));
    assertThat(article.getLanguage()).isEqualTo("de");
    assertThat(article.getEntities())
        .extracting(Entity::getName)
        .containsExactly("Afghanistan", "Berlin");
    assertThat(article.getClaims()).isEmpty();
    assertThat(article.getAnalysis().getStatus()).isEqualTo(AnalysisStatus.PARTIAL);
    assertThat(article.getAnalysis().getStagesSkipped())
        .containsExactly("claims", "names-by-context");
  }

  @Test
  void leavesOtherScriptsUnreadAndSaysSo() throws ArticleFormatException {
    EnrichedArticle article =
        ANNOTATOR.annotate(
            article("Правительство сообщило в понедельник, что переговоры в Берлине продолжатся."));
    assertThat(article.getLanguage()).isEqualTo("ru");
    assertThat(article.getEntities()).isEmpty();
    assertThat(article.getAnalysis().getStagesSkipped()).containsExactly("claims", "entities");
  }

  @Test
  void doesNotGuessTheLanguageOfAWord() throws ArticleFormatException {
    assertThat(ANNOTATOR.annotate(article("Hello")).getLanguage()).isEqualTo("und");
    assertThat(ANNOTATOR.annotate(article("")).getLanguage()).isEqualTo("und");
  }

  @Test
  void givesWhatItHasWhenTheTimeIsOver() throws ArticleFormatException {
    EnrichedArticle article = within(asked() - 2);
    assertThat(article.getAnalysis().getStagesSkipped()).containsExactly("claims");
    assertThat(article.getEntities()).isNotEmpty();
    assertThat(article.getClaims()).isEmpty();
  }

  @Test
  void stopsLookingForNamesWhenTheTimeIsOver() throws ArticleFormatException {
    EnrichedArticle article = within(2);
    assertThat(article.getAnalysis().getStagesSkipped()).containsExactly("claims", "entities");
    assertThat(article.getEntities()).isEmpty();
  }

  /** How often the clock is read for the story when time is plenty. */
  private static long asked() throws ArticleFormatException {
    AtomicLong count = new AtomicLong();
    AnnotatorSettings settings = AnnotatorSettings.DEFAULT.withNanoTime(() -> count.getAndAdd(1));
    ANNOTATOR.with(settings).annotate(article(STORY));
    return count.get();
  }

  /** The story read with a clock that has gone on by one at every look, until so many. */
  private static EnrichedArticle within(long looks) throws ArticleFormatException {
    AtomicLong time = new AtomicLong();
    AnnotatorSettings settings =
        AnnotatorSettings.DEFAULT
            .withDeadline(Duration.ofNanos(looks))
            .withNanoTime(() -> time.getAndAdd(1));
    return ANNOTATOR.with(settings).annotate(article(STORY));
  }

  @Test
  void resolvesDatesAgainstTheDayOfPublication() throws ArticleFormatException {
    RawArticle raw =
        RawArticle.newBuilder(article(STORY))
            .setFirstCreated(Instant.parse("2026-03-11T09:00:00Z"))
            .build();
    EnrichedArticle article = ANNOTATOR.annotate(raw);
    assertThat(article.getEntities())
        .filteredOn(e -> e.getType() == EntityType.DATE)
        .singleElement()
        .returns("2026-03-09", Entity::getValue)
        .returns(0f, Entity::getSalience);
  }

  @Test
  void readsWhereItWasWrittenInTheDatelineIfNobodySaid() throws ArticleFormatException {
    RawArticle raw = english("LUGO, Spain (Wire) - The mayor said the bridge was closed.");
    assertThat(ANNOTATOR.annotate(raw).getLocated()).isEqualTo("LUGO, Spain");
    RawArticle located = RawArticle.newBuilder(raw).setLocated("Vigo").build();
    assertThat(ANNOTATOR.annotate(located).getLocated()).isEqualTo("Vigo");
  }

  @Test
  void namesTheValuesThatAClaimIsAbout() throws ArticleFormatException {
    EnrichedArticle article =
        ANNOTATOR.annotate(english("The mayor said that the bridge had cost $3.5bn in 2019."));
    assertThat(article.getEntities())
        .filteredOn(e -> article.getClaims().getFirst().getAbout().contains(e.getEntityId()))
        .extracting(Entity::getValue)
        .containsExactly("USD 3500000000", "2019");
  }

  @Test
  void analysesTheBeginningOfAnOverlongBodyAndKeepsAllOfIt() throws ArticleFormatException {
    String body = "The mayor said it was over. ".repeat(100);
    Annotator annotator = ANNOTATOR.with(AnnotatorSettings.DEFAULT.withLongestText(60));
    EnrichedArticle article = annotator.annotate(english(body));
    assertThat(article.getBody()).isEqualTo(body);
    assertThat(article.getClaims()).hasSize(2);
    assertThat(article.getAnalysis().getStagesSkipped()).containsExactly("rest-of-text");
  }

  @Test
  void keepsARecordWithinItsTopic() throws ArticleFormatException, IOException {
    String body = "He said a. ".repeat(95_000);
    EnrichedArticle article = ANNOTATOR.annotate(english(body));
    assertThat(article.getAnalysis().getStagesSkipped()).contains("rest-of-findings");
    assertThat(article.getClaims()).hasSizeGreaterThan(1_000);
    assertThat(serialised(article)).hasSizeLessThan(Topics.MAX_ENRICHED_BYTES);
  }

  @Test
  void namesItsModels() throws ArticleFormatException {
    assertThat(ANNOTATOR.annotate(article(STORY)).getAnalysis().getModels())
        .allSatisfy(m -> assertThat(m.getDigest()).matches("sha-256:[0-9a-f]{64}"))
        .extracting(ModelReference::getName)
        .containsExactly(
            "opennlp-langdetect",
            "wiredesk-clusters",
            "wiredesk-entities",
            "wiredesk-values",
            "wiredesk-mentions",
            "wiredesk-linking",
            "wiredesk-kb",
            "wiredesk-claims",
            "wiredesk-worthiness");
  }

  @Test
  void claimsInItsOwnVoiceWhatTheLeadStates() throws ArticleFormatException {
    String event = "Nineteen people died when a coach and a tanker collided near Kapiri Mposhi";
    EnrichedArticle article = ANNOTATOR.annotate(english("LUSAKA: " + event + ". Rain fell."));
    assertThat(article.getClaims())
        .singleElement()
        .returns(AttributionType.AUTHOR, Claim::getAttributionType)
        .returns(List.of(), Claim::getSource)
        .returns(List.of(), Claim::getCue)
        .returns(event, c -> c.getContent().getFirst().getExact());
  }

  @Test
  void claimsNothingInItsOwnVoiceThatIsNoEvent() throws ArticleFormatException {
    EnrichedArticle article =
        ANNOTATOR.annotate(english("We should all be kinder to our neighbours and our children."));
    assertThat(article.getClaims()).isEmpty();
  }

  @Test
  void scoresHowWorthCheckingEachClaimIs() throws ArticleFormatException {
    EnrichedArticle article = ANNOTATOR.annotate(article(STORY));
    assertThat(article.getClaims())
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.getCheckWorthiness()).isStrictlyBetween(0f, 1f));
  }

  @Test
  void givesTheSameBytesInEveryLocale() throws ArticleFormatException {
    ArticleJson json = new ArticleJson();
    String story = STORY.toUpperCase(Locale.ROOT) + "\n\n" + STORY + " IT INSISTED IT DID.";
    String expected = json.write(ANNOTATOR.annotate(english(story)));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(json.write(ANNOTATOR.annotate(english(story)))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsAShortEnglishTextWithoutALanguage() throws ArticleFormatException {
    EnrichedArticle article = ANNOTATOR.annotate(article("The mayor said the bridge was closed."));
    assertThat(article.getLanguage()).isEqualTo("en");
    assertThat(article.getClaims()).hasSize(1);
  }

  private static byte[] serialised(EnrichedArticle article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
    new SpecificDatumWriter<>(EnrichedArticle.class).write(article, encoder);
    encoder.flush();
    return out.toByteArray();
  }

  private static RawArticle withLanguage(String tag) throws ArticleFormatException {
    return RawArticle.newBuilder(article(STORY)).setLanguage(tag).build();
  }

  private static RawArticle english(String body) throws ArticleFormatException {
    return RawArticle.newBuilder(article(body)).setLanguage("en").build();
  }

  private static RawArticle article(String body) throws ArticleFormatException {
    RawArticle empty = new ArticleJson().read("{\"uri\": \"urn:test:1\", \"body\": \"\"}");
    return RawArticle.newBuilder(empty).setBody(body).build();
  }
}
