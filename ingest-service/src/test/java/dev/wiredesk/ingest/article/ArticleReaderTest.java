package dev.wiredesk.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.DateOrigin;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.IngestMode;
import dev.wiredesk.schemas.RawArticle;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
  private final ArticleReader reader = new ArticleReader(DiscoveredBy.PUSH, IngestMode.LIVE);

  @Test
  void derivesTheUriFromTheAddressWhereNoneIsGiven() {
    RawArticle article =
        article("{'body': 'x', 'url': 'https://example.org/a?utm_campaign=b&fbclid=c#d'}");

    assertThat(article.getUri()).isEqualTo("https://example.org/a");
  }

  @Test
  void derivesTheUriFromTheWordsWhereThereIsNoAddress() {
    assertThat(article("{'publisher': 'P', 'headline': 'H', 'body': 'B'}").getUri())
        .isEqualTo("wiredesk:77f15c7499a51d01dc028404aa9f0235");
  }

  @Test
  void tellsPublishersApartThatPrintTheSameWords() {
    assertThat(article("{'publisher': 'P', 'body': 'B'}").getUri())
        .isNotEqualTo(article("{'publisher': 'Q', 'body': 'B'}").getUri());
  }

  @Test
  void tellsApartWhereTheHeadlineEnds() {
    assertThat(article("{'headline': 'A B', 'body': 'C'}").getUri())
        .isNotEqualTo(article("{'headline': 'A', 'body': 'B C'}").getUri());
  }

  @Test
  void keepsTheIdentityWhenOnlyTheFormOfTheTextDiffers() {
    assertThat(article("{'body': 'Gru\\u0308\\u00dfe.\\r\\n'}"))
        .isEqualTo(article("{'body': ' Gr\\u00fc\\u00dfe.'}"));
  }

  @Test
  void fillsTheDigestOfHeadlineAndBody() {
    // printf 'H\nB' | sha256sum
    assertThat(article("{'headline': 'H', 'body': 'B'}").getContentDigest())
        .isEqualTo("sha-256:2fd946ed7619809728f4d91c9c52041d1bf3776870dc4a7feef373f25d45c7de");
  }

  @Test
  void saysThatADateWasSupplied() {
    assertThat(article("{'body': 'B', 'firstCreated': '2026-03-02T08:00:00Z'}").getDateOrigin())
        .isEqualTo(DateOrigin.SUPPLIED);
    assertThat(article("{'body': 'B', 'firstCreated': null}").getDateOrigin())
        .isEqualTo(DateOrigin.UNKNOWN);
  }

  @Test
  void takesARecordAsItWasReadFromTheTopic() {
    RawArticle article =
        article(
            "{'uri': 'urn:a', 'body': 'B', 'dateOrigin': 'FEED', 'discoveredBy': 'RSS', 'contentDigest': 'sha-256:0',"
                + " 'fetch': {'requestedUrl': 'x'}, 'ingestMode': 'REPLAY'}");

    assertThat(article.getContentDigest()).isNotEqualTo("sha-256:0");
    assertThat(article.getDiscoveredBy()).isEqualTo(DiscoveredBy.RSS);
    assertThat(article.getIngestMode()).isEqualTo(IngestMode.REPLAY);
  }

  @Test
  void keepsTheParagraphsOfTheBodyAndOneLineOfTheHeadline() {
    RawArticle article =
        article("{'headline': ' Two\\nlines ', 'body': '\\n\\nA\\r\\n\\r\\nB\\tC\\n'}");

    assertThat(article.getHeadline()).isEqualTo("Two lines");
    assertThat(article.getBody()).isEqualTo("A\n\nB\tC");
  }

  @Test
  void takesTheFirstLineOfPlainTextAsTheHeadline() {
    var reading = (Reading.Article) reader.plainText("\nHeadline \n\nBody\nmore\n");

    assertThat(reading.article().getHeadline()).isEqualTo("Headline");
    assertThat(reading.article().getBody()).isEqualTo("Body\nmore");
  }

  @Test
  void takesASingleLineOfPlainTextAsTheBody() {
    var reading = (Reading.Article) reader.plainText("Only this.");

    assertThat(reading.article().getHeadline()).isEmpty();
    assertThat(reading.article().getBody()).isEqualTo("Only this.");
  }

  @Test
  void rejectsBlankPlainText() {
    assertThat(reader.plainText(" \n\n ")).isInstanceOf(Reading.Rejection.class);
  }

  @Test
  void readsTheSameUnderTheTurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(article("{'body': 'I', 'url': 'HTTPS://EXAMPLE.ORG/I?UTM_ID=1'}").getUri())
          .isEqualTo("https://example.org/I");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  boolean cleanTextIsInNormalFormAndFreeOfControls(@ForAll String text) {
    String clean = CleanText.lines(text);
    return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
        && clean.codePoints().noneMatch(ArticleReaderTest::isForbidden)
        && CleanText.lines(clean).equals(clean);
  }

  private static boolean isForbidden(int codePoint) {
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return surrogate
        || (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t');
  }

  private RawArticle article(String json) {
    Reading reading = reader.json(json.replace('\'', '"'));
    assertThat(reading).isInstanceOf(Reading.Article.class);
    return ((Reading.Article) reading).article();
  }
}
