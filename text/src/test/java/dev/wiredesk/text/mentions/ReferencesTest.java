package dev.wiredesk.text.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.entities.FoundMention;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text's names are given; its references are written "words = name". */
class ReferencesTest {
  private static final References REFERENCES = References.load();

  private static final FoundEntity RUIZ = named(EntityType.PERSON, "Ana Ruiz", "foreign minister");
  private static final FoundEntity BECK = named(EntityType.PERSON, "Thomas Beck", null);
  private static final FoundEntity KOR = named(EntityType.PERSON, "Kor Adeku", null);
  private static final FoundEntity SAY = named(EntityType.PERSON, "Say Adeku", null);
  private static final FoundEntity ORBIS = named(EntityType.ORGANIZATION, "Orbis plc", null);
  private static final FoundEntity HEALTH =
      named(EntityType.ORGANIZATION, "Ministry of Health", null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz said no. She added that it was late.          | She = Ana Ruiz
          “No,” said Ana Ruiz. “Never,” she added.               | she = Ana Ruiz
          Ana Ruiz met Thomas Beck. He said it went well.        | He = Thomas Beck
          Thomas Beck, 34, a farmer, said he would stay.         | he = Thomas Beck
          According to Ana Ruiz, it rained. She was home.        | She = Ana Ruiz
          Kor Adeku resigned. She gave no reason.                | She = Kor Adeku
          Ana Ruiz spoke. “He lied,” she said of Thomas Beck.    | she = Ana Ruiz
          Its chief, the retired Kor Adeku, left. He spoke.      | He = Kor Adeku
          Mr Kor Adeku spoke. Ana Ruiz left. He said no more.    | He = Kor Adeku
          """)
  void takesAPronounForTheOnePersonWhoStandsOut(String text, String expected) {
    assertThat(references(text, RUIZ, BECK, KOR)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kor Adeku and Say Adeku met. She said it was over.
          Thomas Beck spoke. She denied it.
          A doctor told Thomas Beck. He said it was grave.
          Kor Adeku left. A spokesman said little. He took no questions.
          “He lied,” said Ana Ruiz of Kor Adeku.
          She said nothing at all. Ana Ruiz spoke.
          Ana Ruiz spoke. It rained. Snow fell. Roads closed. She left.
          Thomas Beck's lawyer objected. He said it was late.
          The letter by Thomas Beck he called false.
          """)
  void takesAPronounForNobodyWhereItIsNotClear(String text) {
    assertThat(references(text, RUIZ, BECK, KOR, SAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz came. The minister said no.                   | The minister = Ana Ruiz
          Ana Ruiz came. The foreign minister spoke.             | The foreign minister = Ana Ruiz
          The Ministry of Health denied it. The ministry spoke.  | The ministry = Ministry of Health
          Orbis plc closed. The company said it was broke.       | The company = Orbis plc
          """)
  void takesATitleOrAKindForTheOnlyOneItFits(String text, String expected) {
    assertThat(references(text, RUIZ, BECK, HEALTH, ORBIS)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz came. The health minister spoke.
          Ana Ruiz came. The minister of trade spoke.
          Ana Ruiz came. The minister, Thomas Beck, spoke.
          The minister spoke before Ana Ruiz came.
          Thomas Beck came. The mayor spoke.
          The Ministry of Health met. The court spoke.
          """)
  void takesATitleForNobodyWhereItFitsNobody(String text) {
    assertThat(references(text, RUIZ, BECK, HEALTH)).isEmpty();
  }

  @Test
  void takesATitleForNobodyWhereItFitsTwo() {
    FoundEntity other = named(EntityType.PERSON, "Thomas Beck", "prime minister");
    assertThat(references("Ana Ruiz met Thomas Beck. The minister spoke.", RUIZ, other)).isEmpty();
  }

  @Test
  void takesItForTheOrganisationThatSpokeJustBefore() {
    assertThat(references("The Ministry of Health denied it. It said all was well.", HEALTH))
        .containsExactly("It = Ministry of Health");
    assertThat(references("The Ministry of Health denied it. A report came. It said so.", HEALTH))
        .isEmpty();
    assertThat(references("The Ministry of Health denied it. It rained.", HEALTH)).isEmpty();
  }

  @Test
  void marksPronounsAndTitlesAsSuchAndKeepsReadingOrder() {
    TokenizedText text = new Tokenizer().tokenize("Ana Ruiz came. The minister said she slept.");
    List<FoundMention> mentions =
        REFERENCES
            .complete(text, List.of(in(text, RUIZ)), () -> false)
            .orElseThrow()
            .getFirst()
            .mentions();
    assertThat(mentions)
        .extracting(FoundMention::kind)
        .containsExactly(MentionKind.NAME, MentionKind.NOMINAL, MentionKind.PRONOUN);
    assertThat(mentions).extracting(FoundMention::start).isSorted();
  }

  @Test
  void stopsWhenTheTimeIsOver() {
    TokenizedText text = new Tokenizer().tokenize("Ana Ruiz came.");
    assertThat(REFERENCES.complete(text, List.of(in(text, RUIZ)), () -> true)).isEmpty();
  }

  private static List<String> references(String written, FoundEntity... entities) {
    TokenizedText text = new Tokenizer().tokenize(written);
    List<FoundEntity> placed = Stream.of(entities).map(e -> in(text, e)).toList();
    return REFERENCES.complete(text, placed, () -> false).orElseThrow().stream()
        .flatMap(
            e ->
                e.mentions().stream()
                    .filter(m -> m.kind() != MentionKind.NAME)
                    .map(m -> written.substring(m.start(), m.end()) + " = " + e.name()))
        .toList();
  }

  /** The entity with a mention wherever its name stands in the text. */
  private static FoundEntity in(TokenizedText text, FoundEntity entity) {
    List<FoundMention> mentions = new ArrayList<>();
    IntStream.range(0, text.text().length())
        .filter(i -> text.text().startsWith(entity.name(), i))
        .forEach(
            i ->
                mentions.add(
                    new FoundMention(
                        TextField.BODY, i, i + entity.name().length(), MentionKind.NAME)));
    return entity.with(mentions);
  }

  private static FoundEntity named(EntityType type, String name, @Nullable String title) {
    return new FoundEntity(type, name, title, List.of());
  }
}
