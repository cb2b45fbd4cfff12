package dev.wiredesk.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.RawArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every sink promises; each has a subclass of this. */
abstract class ArticleSinkContract {
  abstract ArticleSink sink();

  abstract List<RawArticle> stored();

  abstract void brokerGoesAway();

  abstract void brokerComesBack();

  @Test
  void storesArticlesInTheirOrder() {
    var first = sink().write(article("urn:a", "One.")).join();
    var second = sink().write(article("urn:a", "Two.")).join();

    assertThat(stored()).extracting(RawArticle::getBody).containsExactly("One.", "Two.");
    assertThat(first).isEqualTo(new Written.Stored("news.articles.raw", 0, 0));
    assertThat(second).isEqualTo(new Written.Stored("news.articles.raw", 0, 1));
  }

  @Test
  void refusesARecordBeyondTheSizeBudget() {
    var written = sink().write(article("urn:a", "x".repeat(1024 * 1024))).join();

    assertThat(written)
        .isInstanceOfSatisfying(
            Written.TooLarge.class, large -> assertThat(large.bytes()).isGreaterThan(1024 * 1024));
    assertThat(stored()).isEmpty();
  }

  @Test
  void isUnavailableOnlyWhileTheBrokerIsAway() {
    brokerGoesAway();
    assertThat(sink().write(article("urn:a", "One.")).join())
        .isInstanceOf(Written.Unavailable.class);

    brokerComesBack();
    assertThat(sink().write(article("urn:a", "One.")).join()).isInstanceOf(Written.Stored.class);
  }

  static RawArticle article(String uri, String body) {
    return RawArticle.newBuilder().setUri(uri).setBody(body).setContentDigest("sha-256:0").build();
  }
}
