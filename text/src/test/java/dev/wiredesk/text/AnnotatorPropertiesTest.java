package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, however broken. */
class AnnotatorPropertiesTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final ArticleJson JSON = new ArticleJson();

  /** Words and marks that the rules look at, in any order, and characters that break offsets. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "said",
            "told",
            "the mayor",
            "Ana Ruiz",
            "Reuters",
            "that",
            "according to",
            "denied",
            "and",
            "who",
            "was reported",
            "to",
            "by",
            "U.S.",
            "not",
            "will",
            "IDLIB",
            "she",
            "it");
    Arbitrary<String> marks =
        Arbitraries.of(
            "“", "”", "\"", "'", "’", ",", ".", ":", ";", "—", "(", ")", "\n\n", "!", "?", "…");
    Arbitrary<String> odd =
        Arbitraries.of(
            "😀", "\uD800", "\uDC00", "e\u0301", "\u200F", "\u0000", "אבג", "\u1100\u1161", "<p>");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, words),
            net.jqwik.api.Tuple.of(4, marks),
            net.jqwik.api.Tuple.of(1, odd),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 400)
  void everyOffsetLiesInTheTextAndExactIsTheTextThere(@ForAll("texts") String text) {
    RecordAssert.assertEveryOffsetIsRight(ANNOTATOR.annotate(article(text)));
  }

  /** Without a language given, much of it is taken for another than English, or for none. */
  @Property(tries = 200)
  void everyOffsetIsRightInAnyLanguage(
      @ForAll("texts") String text, @ForAll("languages") String tag) {
    RawArticle raw = RawArticle.newBuilder(article(text)).setLanguage(tag).build();
    RecordAssert.assertEveryOffsetIsRight(ANNOTATOR.annotate(raw));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("de", "fr", "ar", "und", "zh-Hans", "no tag").injectNull(0.3);
  }

  @Property(tries = 100)
  void theSameArticleGivesTheSameBytes(@ForAll("texts") String text) {
    String first = JSON.write(ANNOTATOR.annotate(article(text)));
    assertThat(JSON.write(ANNOTATOR.annotate(article(text)))).isEqualTo(first);
  }

  @Property(tries = 100)
  void noTwoClaimsShareAnId(@ForAll("texts") String text) {
    List<String> ids =
        ANNOTATOR.annotate(article(text)).getClaims().stream().map(Claim::getClaimId).toList();
    Set<String> distinct = new HashSet<>(ids);
    assertThat(distinct).hasSameSizeAs(ids);
  }

  @Property(tries = 50)
  void everyClaimantIsAnEntityOfTheArticle(@ForAll("texts") String text) {
    EnrichedArticle article = ANNOTATOR.annotate(article(text));
    Set<String> known = new HashSet<>();
    article.getEntities().forEach(e -> known.add(e.getEntityId()));
    assertThat(article.getClaims())
        .allSatisfy(
            c -> {
              assertThat(known).containsAll(c.getAbout());
              assertThat(c.getClaimantEntityId())
                  .satisfiesAnyOf(
                      id -> assertThat(id).isNull(), id -> assertThat(known).contains(id));
            });
  }

  private static RawArticle article(String text) {
    return RawArticle.newBuilder(EMPTY).setHeadline(text).setBody(text).build();
  }

  private static final RawArticle EMPTY = empty();

  private static RawArticle empty() {
    try {
      return JSON.read("{\"uri\": \"urn:test:1\", \"language\": \"en\", \"body\": \"\"}");
    } catch (ArticleFormatException e) {
      throw new AssertionError(e);
    }
  }
}
