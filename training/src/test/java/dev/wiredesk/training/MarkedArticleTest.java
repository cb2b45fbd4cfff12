package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedArticleTest {
  private static final String HEAD =
      "north-01-001\nheadline: Road closed in [L Lugo]\npublished: 2026-03-01\npublisher: Wire\n\n";

  @Test
  void joinsTheParagraphsBelowTheHeadAndTheLinesOfAParagraph() {
    JsonNode article = read("One.\nTwo.\n \nThree.\n\n");
    assertThat(article.get("id").asText()).isEqualTo("north-01-001");
    assertThat(article.get("text").asText()).isEqualTo("One. Two.\n\nThree.");
  }

  @Test
  void countsPlacesInCodePoints() {
    JsonNode article = read("😀 {1s [P Lena Ott]} {1c said} {1t it was [L Lugo]}.");
    assertThat(article.get("entities")).hasToString("[[2,10,\"PER\"],[23,27,\"LOC\"]]");
    JsonNode attribution = article.get("attributions").get(0);
    assertThat(attribution.get("source")).hasToString("[[2,10]]");
    assertThat(attribution.get("cue")).hasToString("[[11,15]]");
    assertThat(attribution.get("content")).hasToString("[[16,27]]");
  }

  @Test
  void countsOnInTheNextParagraph() {
    assertThat(read("[P Lena Ott] left.\n\n[O Orsel] closed.").get("entities"))
        .hasToString("[[0,8,\"PER\"],[16,21,\"ORG\"]]");
  }

  @Test
  void leavesSpaceAtTheEndsOfAStretchOut() {
    JsonNode attribution = only("{1c said} {1t  it was late } today.");
    assertThat(attribution.get("content")).hasToString("[[6,17]]");
  }

  @Test
  void keepsThePiecesOfAPartInReadingOrder() {
    JsonNode attribution = only("{1t “We won,”} {1s she} {1c said}, {1t “at last.”}");
    assertThat(attribution.get("content")).hasToString("[[0,9],[20,30]]");
    assertThat(attribution.get("source")).hasToString("[[10,13]]");
  }

  @Test
  void ordersAttributionsByTheirNumbers() {
    JsonNode article = read("{2c Said} {2t two}. {1c Said} {1t one}.");
    assertThat(article.get("attributions"))
        .extracting(a -> a.get("cue").get(0).get(0).asInt())
        .containsExactly(10, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "c,ASSERT",
    "cD,DENY",
    "cF,CONFIRM",
    "cX,ACCUSE",
    "cP,PROMISE",
    "cM,DEMAND",
    "cS,SPECULATE",
    "cB,BELIEVE",
    "cR,RETRACT",
  })
  void namesTheClassOfTheCue(String kind, String cueClass) {
    assertThat(only("{1" + kind + " word} {1t content}").get("cueClass").asText())
        .isEqualTo(cueClass);
  }

  @ParameterizedTest
  @CsvSource({
    "t,AFFIRMED,false",
    "t!,AFFIRMED,true",
    "t-,NEGATED,false",
    "t-!,NEGATED,true",
    "t!-,NEGATED,true",
  })
  void tellsWhetherTheContentIsNegatedAndWorthACheck(
      String kind, String polarity, boolean checkWorthy) {
    JsonNode attribution = only("{1c said} {1" + kind + " content}");
    assertThat(attribution.get("polarity").asText()).isEqualTo(polarity);
    assertThat(attribution.get("checkWorthy").asBoolean()).isEqualTo(checkWorthy);
  }

  @ParameterizedTest
  @CsvSource({"P,PER", "O,ORG", "L,LOC", "G,GROUP", "E,EVENT", "W,WORK"})
  void namesTheTypeOfAnEntity(String letter, String type) {
    assertThat(read("[" + letter + " Orsel] it is.").get("entities").get(0).get(2).asText())
        .isEqualTo(type);
  }

  @Test
  void allowsAnAttributionWithoutASource() {
    assertThat(only("{1c Reportedly}, {1t it was late}.").get("source")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{7s She} {7c said} it.", "{7s She} said {7t it}.", "{7s She} left."})
  void refusesAnAttributionWithoutACueOrAContent(String paragraph) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{1c said} {1t it}.\n\n" + paragraph))
        .withMessage("north-01-001: attribution 7 needs a cue and a content");
  }

  private static JsonNode only(String paragraph) {
    List<JsonNode> all =
        StreamSupport.stream(read(paragraph).get("attributions").spliterator(), false).toList();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static JsonNode read(String body) {
    return MarkedArticle.read(new ObjectMapper(), HEAD + body);
  }
}
