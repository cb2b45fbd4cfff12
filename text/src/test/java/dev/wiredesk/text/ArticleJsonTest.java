package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wiredesk.schemas.DateOrigin;
import dev.wiredesk.schemas.RawArticle;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles as people write them, and what is said about those that are not articles. */
class ArticleJsonTest {
  private final ArticleJson json = new ArticleJson();

  @Test
  void readsTheContractsFields() throws ArticleFormatException {
    RawArticle article =
        json.read(
            """
            {"uri": "urn:a", "version": 2, "headline": "H", "body": "B", "publisher": "P",
             "versionCreated": "2026-01-31T09:30:00+01:00", "keywords": ["x", "y"], "unknown": 1}
            """);
    assertThat(article)
        .returns("urn:a", RawArticle::getUri)
        .returns(2, RawArticle::getVersion)
        .returns("P", RawArticle::getPublisher)
        .returns(Instant.parse("2026-01-31T08:30:00Z"), RawArticle::getVersionCreated)
        .returns(DateOrigin.SUPPLIED, RawArticle::getDateOrigin);
    assertThat(article.getKeywords()).containsExactly("x", "y");
  }

  @Test
  void makesAMissingUriOfTheContent() throws ArticleFormatException {
    RawArticle article = json.read("{\"headline\": \"H\", \"body\": \"B\"}");
    assertThat(article.getUri()).isEqualTo("urn:" + article.getContentDigest());
    assertThat(article.getContentDigest()).isEqualTo("sha-256:" + Digests.hex("H\nB"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"headline\": \"H\"}|'body' is missing",
        "{\"body\": 7}|'body' must be a string",
        "{\"body\": \"B\", \"version\": 0}|'version' must be a whole number from 1",
        "{\"body\": \"B\", \"versionCreated\": \"yesterday\"}|'versionCreated' must be a time",
        "{\"body\": \"B\", \"ingestMode\": \"FAST\"}|'ingestMode' must be one of [LIVE, BACKFILL, REPLAY]",
        "{\"body\": \"B\", \"keywords\": \"x\"}|'keywords' must be a list of strings",
        "{\"body\": \"B\", \"uri\": \" \"}|'uri' is blank",
        "[1]|an article is a JSON object",
        "{\"body\": |not valid JSON",
        "{\"body\": \"B\"} x|not valid JSON",
        "~~|an article is a JSON object",
      })
  void saysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> json.read(line))
        .isInstanceOf(ArticleFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void writesPlainJsonWithoutNullsAndTypeNames() throws ArticleFormatException {
    RawArticle article =
        json.read("{\"uri\": \"u\", \"body\": \"B\", \"firstCreated\": \"2026-01-31T09:30:00Z\"}");
    assertThat(json.write(article))
        .contains("\"firstCreated\":\"2026-01-31T09:30:00Z\"", "\"ingestMode\":\"LIVE\"")
        .doesNotContain("null", "publisher");
  }

  @Test
  void readsWhatItWrites() throws ArticleFormatException {
    RawArticle article =
        json.read("{\"uri\": \"u\", \"body\": \"B\", \"url\": \"https://a.example/\"}");
    assertThat(json.read(json.write(article))).isEqualTo(article);
  }
}
