package dev.wiredesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  private final GoldReader reader = new GoldReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{broken | not valid JSON at column",
        "[] | not a JSON object",
        "{\"id\":\"a\"} | 'text' is missing",
        "{\"text\":\"a\",\"entities\":[[0,1]]} | an entity is [start, end, type]",
        "{\"text\":\"a\",\"entities\":[[1,0,\"PER\"]]} | offsets are [start, end]",
        "{\"text\":\"a\",\"attributions\":[{\"content\":[5]}]} | offsets are [start, end], not 5"
      })
  void saysWhatIsWrongWithALine(String line, String reason) {
    assertThatThrownBy(() -> reader.read(line))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void needsNoMarksAtAll() throws Exception {
    GoldArticle article = reader.read("{\"body\":\"Some text.\",\"headline\":\"Head\"}");
    assertThat(article.raw().getHeadline()).isEqualTo("Head");
    assertThat(article.names()).isEmpty();
    assertThat(article.attributions()).isEmpty();
  }

  @Test
  void prefersHowTheSetItselfCallsTheType() throws Exception {
    String line =
        "{\"text\":\"abc\",\"attributions\":[{\"content\":[[0,3]],\"type\":\"DIRECT\","
            + "\"type_heuristic\":\"mixed\",\"checkWorthy\":true}]}";
    assertThat(reader.read(line).attributions().getFirst())
        .returns("mixed", GoldAttribution::type)
        .returns(true, GoldAttribution::checkWorthy);
  }
}
