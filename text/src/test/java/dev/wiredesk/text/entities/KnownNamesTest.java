package dev.wiredesk.text.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of our own in other languages. */
class KnownNamesTest {
  private static final EntityTagger TAGGER = EntityTagger.load();

  @Test
  void findsListedNamesWhereEveryNounIsCapitalised() {
    assertThat(
            names(
                "Der Sprecher der Regierung traf am Montag in Berlin den Minister Michael Brandtner"
                    + " aus Afghanistan. Die Lage im Boden ist ernst, sagte Brandtner der BBC."))
        .containsExactly(
            "LOCATION Berlin",
            "PERSON Michael Brandtner",
            "LOCATION Afghanistan",
            "PERSON Brandtner",
            "ORGANIZATION BBC");
  }

  @Test
  void takesNoSentenceForAName() {
    assertThat(
            names(
                "Mit seinem Werk und der Verletzung der Rechte. Mit Mai beginnt die Saison der"
                    + " Parteien."))
        .isEmpty();
  }

  @Test
  void takesNoShoutedLineForAcronyms() {
    assertThat(names("LOS DATOS DEL MES MUESTRAN QUE NO HAY CAMBIO")).isEmpty();
  }

  private static List<String> names(String text) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    return TAGGER.tagKnown(tokens, () -> false).orElseThrow().stream()
        .map(
            m ->
                m.type()
                    + " "
                    + text.substring(
                        tokens.tokens().get(m.from()).start(),
                        tokens.tokens().get(m.to() - 1).end()))
        .toList();
  }
}
