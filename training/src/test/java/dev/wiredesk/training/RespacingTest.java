package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespacingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ben-Gvir|Ben - Gvir",
        "U.N.|U. N.",
        "N’Djamena|N ’ Djamena",
        "O'Hara|O ' Hara",
        "either/or|either / or",
        "AT&T|AT & T",
        "Ruiz-Ott-Lund|Ruiz - Ott - Lund",
      })
  void setsSpacesAroundMarksInsideWords(String text, String respaced) {
    assertThat(new Respacing(text).text()).isEqualTo(respaced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ruiz's",
        "Ruiz’s",
        "don't",
        "the hosts’ turn",
        "3-2",
        "- no",
        "It ended. So",
        "B-",
        "-B"
      })
  void leavesOtherMarksUntouched(String text) {
    assertThat(new Respacing(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mr. Ben-Gvir left.|Ben-Gvir|Ben - Gvir",
        "At the U.N. he spoke.|U.N.|U. N.",
        "An ex-mayor of N’Djamena spoke.|ex|ex",
        "An ex-mayor of N’Djamena spoke.|mayor|mayor",
        "An ex-mayor of N’Djamena spoke.|N’Djamena|N ’ Djamena",
        "😀 AT&T’s Ruiz-Ott spoke|Ruiz-Ott|Ruiz - Ott",
        "A Ruiz-Ott|Ruiz-Ott|Ruiz - Ott",
      })
  void findsANameAgain(String text, String name, String respacedName) {
    Respacing respacing = new Respacing(text);
    int start = text.indexOf(name);
    assertThat(
            respacing
                .text()
                .substring(respacing.start(start), respacing.end(start + name.length())))
        .isEqualTo(respacedName);
  }

  @Test
  void leadsFromTheEndOfOneTextToTheEndOfTheOther() {
    Respacing respacing = new Respacing("Ben-Gvir");
    assertThat(respacing.start(8)).isEqualTo(10);
    assertThat(respacing.end(8)).isEqualTo(10);
  }
}
