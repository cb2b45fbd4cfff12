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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void keepsAPlaceInCapitalsFromTheAgencyInBracketsBehindIt() {
    assertThat(body("HARTUM (Levant Wire) -", "ORGANIZATION HARTUM", "ORGANIZATION Levant Wire"))
        .hasSize(2);
    assertThat(body("IS (Islamic State)", "ORGANIZATION IS", "ORGANIZATION Islamic State"))
        .hasSize(1);
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
  void givesNobodyTheTitleOfTheOneWhoSpeaksForThem() {
    assertThat(body("A lawyer for Ana Ruiz came.", "PERSON Ana Ruiz").getFirst().jobTitle())
        .isNull();
  }

  @Test
  void givesNoTitleWhereThereIsNone() {
    assertThat(body("In Lugo, Ana Ruiz said it.", "PERSON Ana Ruiz").getFirst().jobTitle())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          John Smith came. J. Smith spoke.            | John Smith         | J. Smith
          J. Smith came. John Smith spoke.            | J. Smith           | John Smith
          John F. Smith came. John Smith spoke.       | John F. Smith      | John Smith
          Omar bin Said came. Bin Said spoke.         | Omar bin Said      | Bin Said
          Nuri al-Badr came. Badr spoke.              | Nuri al-Badr       | Badr
          Piet van der Wal came. Van der Wal spoke.   | Piet van der Wal   | Van der Wal
          Ana Ruiz Soto came. Ruiz spoke.             | Ana Ruiz Soto      | Ruiz
          Ana Ruiz Soto came. Ruiz Soto spoke.        | Ana Ruiz Soto      | Ruiz Soto
          Ana Ruiz Soto came. Ana Ruiz spoke.         | Ana Ruiz Soto      | Ana Ruiz
          Ana Ruiz came. Ana Ruiz Soto spoke.         | Ana Ruiz           | Ana Ruiz Soto
          Kim Ha-neul came. Kim spoke.                | Kim Ha-neul        | Kim
          Wang Weiming came. Wang spoke.              | Wang Weiming       | Wang
          Ana Ruiz came. Dr Ana Ruiz spoke.           | Ana Ruiz           | Dr Ana Ruiz
          Ana Ruiz came. Mrs Ruiz spoke.              | Ana Ruiz           | Mrs Ruiz
          Joe Ruiz Jr. came. Ruiz spoke.              | Joe Ruiz Jr.       | Ruiz
          """)
  void joinsTheNamesOfOnePerson(String text, String first, String second) {
    assertThat(body(text, "PERSON " + first, "PERSON " + second)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          John Smith came. Jane Smith spoke.          | John Smith         | Jane Smith
          John Smith came. M. Smith spoke.            | John Smith         | M. Smith
          John Smith came. John Brown spoke.          | John Smith         | John Brown
          Ana Ruiz Soto came. Ana Ruiz Vega spoke.    | Ana Ruiz Soto      | Ana Ruiz Vega
          Omar bin Said came. Bin spoke.              | Omar bin Said      | Bin
          Kim Clijsters came. Kim Ha-neul spoke.      | Kim Clijsters      | Kim Ha-neul
          """)
  void keepsTheNamesOfTwoPersonsApart(String text, String first, String second) {
    assertThat(body(text, "PERSON " + first, "PERSON " + second)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orbis Steel Group fell. Orbis rose.         | Orbis Steel Group  | Orbis
          Orbis Steel Group fell. Orbis Steel rose.   | Orbis Steel Group  | Orbis Steel
          Orbis Steel Ltd fell. Orbis Steel rose.     | Orbis Steel Ltd    | Orbis Steel
          The Sahel Union met. The SU agreed.         | Sahel Union        | SU
          Congress of Lugo met. Congress voted.       | Congress of Lugo   | Congress
          """)
  void joinsAnOrganisationWithItsShorterName(String text, String first, String second) {
    assertThat(body(text, "ORGANIZATION " + first, "ORGANIZATION " + second)).hasSize(1);
  }

  @Test
  void keepsAShortNameApartThatTwoBegin() {
    assertThat(
            body(
                "Orbis Steel and Orbis Gas met Orbis.",
                "ORGANIZATION Orbis Steel",
                "ORGANIZATION Orbis Gas",
                "ORGANIZATION Orbis"))
        .hasSize(3);
  }

  @Test
  void keepsAPartyApartFromAnotherOfAPlace() {
    assertThat(
            body(
                "Green Party of Lugo met Green Party.",
                "ORGANIZATION Green Party of Lugo",
                "ORGANIZATION Green Party"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He met the then-governor Ana Ruiz there.       | then-governor
          He met Secretary of State Ana Ruiz there.      | Secretary of State
          He met Minister for Foreign Affairs Ana Ruiz.  | Minister for Foreign Affairs
          Ana Ruiz, ambassador to the UN, left.          | ambassador to the UN
          Ana Ruiz, a senior military official, left.    | senior military official
          """)
  void readsTitlesOfManyKinds(String text, String title) {
    assertThat(body(text, "PERSON Ana Ruiz").getFirst().jobTitle()).isEqualTo(title);
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
