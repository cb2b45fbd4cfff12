package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.AnalysisStatus;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.TextSelector;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each text is read to its end and kept whole, and nothing false is said of it. */
class HostileTextTest {
  private static final Annotator ANNOTATOR =
      Annotator.load(AnnotatorSettings.DEFAULT.withDeadline(Duration.ofHours(1)));

  private static final int LONG = 12_000;

  @ParameterizedTest
  @EnumSource
  void readsItAsEnglish(HostileTexts hostile) throws ArticleFormatException {
    assertRead(hostile.text(LONG), "en");
  }

  @ParameterizedTest
  @EnumSource
  void readsItInWhateverLanguageItSeems(HostileTexts hostile) throws ArticleFormatException {
    assertRead(hostile.text(LONG), null);
  }

  @Test
  void readsAnEmptyArticle() throws ArticleFormatException {
    EnrichedArticle article = assertRead("", null);
    assertThat(article.getLanguage()).isEqualTo("und");
    assertThat(article.getClaims()).isEmpty();
  }

  @Test
  void keepsAWordOfOneMebibyteAndReadsItsBeginning() throws ArticleFormatException {
    EnrichedArticle article = assertRead("a".repeat(1 << 20), "en");
    assertThat(article.getAnalysis().getStagesSkipped()).containsExactly("rest-of-text");
  }

  @Test
  void readsTenThousandQuotationMarks() throws ArticleFormatException {
    assertThat(assertRead("\"".repeat(10_000), "en").getClaims()).isEmpty();
  }

  @Test
  void readsAShoutedArticleAndClaimsWhatItSays() throws ArticleFormatException {
    EnrichedArticle article = assertRead("THE MAYOR SAID THAT THE BRIDGE WAS CLOSED.", "en");
    assertThat(article.getClaims())
        .hasSize(2)
        .allSatisfy(
            c ->
                assertThat(c.getContent().getFirst().getExact())
                    .isEqualTo("THE BRIDGE WAS CLOSED"));
  }

  @Test
  void readsAQuotationThatNeverCloses() throws ArticleFormatException {
    EnrichedArticle article =
        assertRead("“The bridge is closed, the mayor said. It rained on Tuesday.", "en");
    assertThat(article.getAnalysis().getStatus()).isEqualTo(AnalysisStatus.COMPLETE);
  }

  @Test
  void countsPastEmojiInCodePoints() throws ArticleFormatException {
    EnrichedArticle article =
        assertRead("👩‍👩‍👧😀 The mayor said that the bridge was closed.", "en");
    TextSelector source = article.getClaims().getFirst().getSource().getFirst();
    assertThat(source.getStart()).isEqualTo(7);
    assertThat(source.getExact()).isEqualTo("The mayor");
  }

  @ParameterizedTest
  @EnumSource
  void saysThatItIsPartialWhereverTheTimeRunsOut(HostileTexts hostile)
      throws ArticleFormatException {
    String text = hostile.text(1_000);
    for (long asked = 1; asked < 40; asked += 3) {
      // The clock stands still until it has been asked so often; then all time is over.
      AtomicLong left = new AtomicLong(asked);
      AnnotatorSettings settings =
          AnnotatorSettings.DEFAULT.withNanoTime(
              () -> left.getAndDecrement() > 0 ? 0 : Long.MAX_VALUE / 2);
      EnrichedArticle article = ANNOTATOR.with(settings).annotate(article(text, "en"));
      assertThat(article.getBody()).isEqualTo(NormalForm.of(text));
      RecordAssert.assertEveryOffsetIsRight(article);
      if (article.getAnalysis().getStatus() == AnalysisStatus.COMPLETE) {
        assertThat(left.get()).as("asked after the time was over").isNotNegative();
      }
    }
  }

  private static EnrichedArticle assertRead(String text, String language)
      throws ArticleFormatException {
    EnrichedArticle article = ANNOTATOR.annotate(article(text, language));
    assertThat(article.getBody()).isEqualTo(NormalForm.of(text));
    assertThat(article.getHeadline()).isEqualTo(NormalForm.of(text));
    RecordAssert.assertEveryOffsetIsRight(article);
    assertThat(new ArticleJson().write(article)).startsWith("{\"uri\":\"u\"");
    return article;
  }

  private static RawArticle article(String text, String language) throws ArticleFormatException {
    RawArticle empty = new ArticleJson().read("{\"uri\": \"u\", \"body\": \"\"}");
    return RawArticle.newBuilder(empty)
        .setHeadline(text)
        .setBody(text)
        .setLanguage(language)
        .build();
  }
}
