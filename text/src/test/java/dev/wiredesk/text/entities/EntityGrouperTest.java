package dev.wiredesk.text.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityGrouperTest {
  private static final TokenizedText NOTHING = new Tokenizer().tokenize("");
  private final EntityGrouper grouper = new EntityGrouper();

  @Test
  void givesASurnameToTheLastPersonOfThatName() {
    List<FoundEntity> found =
        body(
            "Ana Ruiz met Tomás Ruiz. Ruiz smiled.",
            "PERSON Ana Ruiz",
            "PERSON Tomás Ruiz",
            "PERSON Ruiz");

    assertThat(found)
        .extracting(FoundEntity::name, e -> e.mentions().size())
        .containsExactly(tuple("Ana Ruiz", 1), tuple("Tomás Ruiz", 2));
  }

  @Test
  void givesASurnameInTheHeadlineToThePersonOfTheBody() {
    TokenizedText headline = new Tokenizer().tokenize("Okafor denies withdrawal");
    TokenizedText body = new Tokenizer().tokenize("Minister Ngozi Okafor denied it.");

    List<FoundEntity> found =
        grouper.group(
            headline,
            mentions(headline, "PERSON Okafor"),
            body,
            mentions(body, "PERSON Ngozi Okafor"));

    assertThat(found).singleElement().extracting(FoundEntity::name).isEqualTo("Ngozi Okafor");
    assertThat(found.getFirst().mentions())
        .extracting(FoundMention::field)
        .containsExactly(TextField.HEADLINE, TextField.BODY);
    assertThat(found.getFirst().jobTitle()).isEqualTo("Minister");
  }

  @Test
  void joinsAnAcronymWithTheNameItIsIntroducedWith() {
    assertThat(
            body(
                "The Front for Unity (FPU) and the FPU youth.",
                "ORGANIZATION Front for Unity",
                "ORGANIZATION FPU",
                "ORGANIZATION FPU"))
        .singleElement()
        .extracting(FoundEntity::name)
        .isEqualTo("Front for Unity");
  }

  @Test
  void joinsAnAcronymWithTheOnlyNameOfTheseInitials() {
    assertThat(
            body(
                "The African Union met. The AU agreed.",
                "ORGANIZATION African Union",
                "ORGANIZATION AU"))
        .hasSize(1);
  }

  @Test
  void keepsNamesakesOfDifferentTypesApart() {
    assertThat(body("Lincoln went to Lincoln.", "PERSON Lincoln", "LOCATION Lincoln")).hasSize(2);
  }

  @Test
  void joinsNamesThatDifferInCaseArticleAndPossessive() {
    assertThat(
            body(
                "The Orbis Fund's head left Orbis Fund. ORBIS FUND wept.",
                "ORGANIZATION The Orbis Fund 's",
                "ORGANIZATION Orbis Fund",
                "ORGANIZATION ORBIS FUND"))
        .hasSize(1);
  }

  @Test
  void readsATitleBeforeTheName() {
    assertThat(
            body("He met Foreign Minister Ana Ruiz today.", "PERSON Ana Ruiz")
                .getFirst()
                .jobTitle())
        .isEqualTo("Foreign Minister");
  }

  @Test
  void readsATitleInApposition() {
    assertThat(
            body("Ana Ruiz, the mayor of Lugo, resigned.", "PERSON Ana Ruiz").getFirst().jobTitle())
        .isEqualTo("mayor of Lugo");
    assertThat(
            body("The mayor of Lugo, Ana Ruiz, resigned.", "PERSON Ana Ruiz").getFirst().jobTitle())
        .isEqualTo("mayor of Lugo");
  }

  @Test
  void givesNoTitleWhereThereIsNone() {
    assertThat(body("In Lugo, Ana Ruiz said it.", "PERSON Ana Ruiz").getFirst().jobTitle())
        .isNull();
  }

  @Test
  void givesUtf16OffsetsOfTheMention() {
    FoundMention mention = body("😀 Ana Ruiz", "PERSON Ana Ruiz").getFirst().mentions().getFirst();

    assertThat(mention).extracting(FoundMention::start, FoundMention::end).containsExactly(3, 11);
  }

  private List<FoundEntity> body(String text, String... mentions) {
    TokenizedText body = new Tokenizer().tokenize(text);
    return grouper.group(NOTHING, List.of(), body, mentions(body, mentions));
  }

  /** Each is a type and the words of the next such stretch of tokens. */
  private static List<EntityMention> mentions(TokenizedText text, String... expected) {
    List<EntityMention> mentions = new ArrayList<>();
    int from = 0;
    for (String one : expected) {
      String[] words = one.split(" ");
      List<String> wanted = List.of(words).subList(1, words.length);
      while (!wanted.equals(texts(text, from, from + wanted.size()))) {
        from++;
      }
      mentions.add(new EntityMention(EntityType.valueOf(words[0]), from, from + wanted.size()));
      from += wanted.size();
    }
    return mentions;
  }

  private static List<String> texts(TokenizedText text, int from, int to) {
    return text.tokens().subList(from, to).stream().map(t -> t.text()).toList();
  }
}
