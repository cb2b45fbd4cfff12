package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a text is in, also where there is only one sentence of it. */
class LanguagesTest {
  private static final Languages LANGUAGES = Languages.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said the bridge was closed.",
        "The minister denied that troops had left the valley.",
        "Police said two men were arrested.",
        "\"We will not resign,\" Ana Ruiz told reporters.",
        "Acme denies it was warned of the leak.",
        "Nordvik Observatory director Elena Marsh said the withdrawal had begun.",
        "He said it was over.",
        "RIVERTON COUNCIL SAYS THE DAM WAS SAFE.",
        "Officials in Madrid confirmed the report on Monday.",
      })
  void recognisesOneEnglishSentence(String text) {
    assertThat(LANGUAGES.of(null, "", text)).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Bürgermeister sagte, die Brücke sei gesperrt.",
        "Die Polizei hat in Berlin drei Menschen festgenommen.",
        "Er war in Hamburg und will an Bord.",
        "El alcalde dijo que el puente estaba cerrado.",
        "La ministra negó a la prensa que había un plan.",
        "Le maire a dit que le pont était fermé.",
        "On a dit on the record: non.",
        "De burgemeester zei dat de brug was gesloten.",
        "Was hij in de stad en is he er nog?",
        "Il sindaco ha detto che il ponte era chiuso.",
        "Hun er for sent ute, sa han til avisen.",
        "O prefeito disse que a ponte foi fechada.",
        "De politie was at the scene, zei hij.",
        "Der Film The Man Who Was Thursday läuft im Kino.",
        "Madrid 3, Barcelona 1",
      })
  void takesNoOtherForEnglish(String text) {
    assertThat(LANGUAGES.of(null, "", text)).isNotEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en-GB", "de, de", "not a tag, en"})
  void believesAWellFormedTag(String tag, String language) {
    assertThat(LANGUAGES.of(tag, "", "The mayor said the bridge was closed.")).isEqualTo(language);
  }
}
