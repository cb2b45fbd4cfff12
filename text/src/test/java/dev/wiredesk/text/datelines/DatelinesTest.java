package dev.wiredesk.text.datelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAIROBI, Kenya (Savannah Wire) - A bus burned.   | NAIROBI, Kenya        | A bus
          LONDON — A bus burned.                           | LONDON                | A bus
          Nairobi, Kenya (SW) — A bus burned.              | Nairobi, Kenya        | A bus
          COLOMBO (Sept 20) – Ten buses burned.            | COLOMBO               | Ten buses
          OVIEDO, Spain, March 2 - A bus burned.           | OVIEDO, Spain         | A bus
          SEOUL, Aug 20 — A bus burned.                    | SEOUL                 | A bus
          ST. JOHNSBURY, Vt. — A bus burned.               | ST. JOHNSBURY, Vt.    | A bus
          OSLO/BERGEN - A bus burned.                      | OSLO/BERGEN           | A bus
          WALVIS BAY. A bus burned.                        | WALVIS BAY            | A bus
          SAN ROQUE, Oaxaca. A bus burned.                 | SAN ROQUE, Oaxaca     | A bus
          TANAHUN: A bus burned.                           | TANAHUN               | A bus
          SEOUL - 12 buses burned.                         | SEOUL                 | 12 buses
          BUNIA, Republic of Congo — A bus burned.         | BUNIA, Republic of Congo | A bus
          HAMILTON, Ont. — A bus burned.                   | HAMILTON, Ont.        | A bus
          Guwahati, June 17: A bus burned.                 | Guwahati              | A bus
          GULU—A bus burned.                               | GULU                  | A bus
          CORK, 10 June (Wire) - A bus burned.             | CORK                  | A bus
          CORK, July 7 (Wire): A bus burned.               | CORK                  | A bus
          LONDON — “A bus burned,” he said.                | LONDON                | “A bus
          """)
  void readsAPlaceBeforeTheFirstSentence(String text, String place, String begin) {
    assertThat(dateline(text).place()).isEqualTo(place);
    assertThat(text.substring(dateline(text).end())).startsWith(begin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ana Ruiz\n\nA bus burned.",
        "By Ana Ruiz and Ben Okri\nA bus burned.",
        "by Ana Ruiz\n\nA bus burned.",
        "Special correspondent\n\nA bus burned.",
        "(Corrects the toll in the first line)\n\nA bus burned.",
        "(Wire) — A bus burned.",
        "UPDATE: A bus burned."
      })
  void passesOverLinesWithoutAPlace(String text) {
    assertThat(text.substring(dateline(text).end())).isEqualTo("A bus burned.");
    assertThat(dateline(text).place()).isNull();
  }

  @Test
  void readsThePlaceOfAByline() {
    assertThat(dateline("By Ana Ruiz in Lugo\n\nA bus burned.").place()).isEqualTo("Lugo");
    assertThat(dateline("By Ana Ruiz, EL TABLAZO\n\nA bus burned.").place())
        .isEqualTo("EL TABLAZO");
  }

  @Test
  void readsADatelineBehindAByline() {
    Dateline dateline = dateline("By Ana Ruiz\n\nLUGO, Spain — A bus burned.");
    assertThat(dateline.place()).isEqualTo("LUGO, Spain");
    assertThat(dateline.end()).isEqualTo("By Ana Ruiz\n\nLUGO, Spain — ".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bus burned.",
        "",
        "Ana Ruiz — the mayor — resigned.",
        "NATO said on Monday that it would stay.",
        "By Monday the fire was out.",
        "By noon\n\nthe fire was out.",
        "Ana Ruiz - Who is she?",
        "\"NO,\" said Ana Ruiz.",
        "(He) left - A bus burned.",
        "LONDON",
        "LONDON —"
      })
  void leavesOtherBeginningsAlone(String text) {
    assertThat(dateline(text)).isEqualTo(Dateline.NONE);
  }

  @Property(tries = 500)
  void endsAtATokenWhateverTheText(@ForAll String text) {
    TokenizedText tokens = new Tokenizer().tokenize("NAIROBI (" + text);
    Dateline dateline = Datelines.of(tokens);
    assertThat(dateline.end())
        .isEqualTo(
            dateline.firstToken() == 0 ? 0 : tokens.tokens().get(dateline.firstToken()).start());
  }

  private static Dateline dateline(String text) {
    return Datelines.of(new Tokenizer().tokenize(text));
  }
}
