package dev.wiredesk.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "deny denies denied denying",
        "plan plans planned planning",
        "promise promises promised promising",
        "say says saying",
        "admit admits admitted admitting",
        "call calls called calling",
        "dismiss dismissed dismissing",
        "warn warns warned warning",
      })
  void givesTheFormsOfAWordOneStem(String forms) {
    assertThat(forms.split(" ", -1)).extracting(Stems::of).containsOnly(Stems.of(first(forms)));
  }

  @Test
  void leavesShortWordsAndIrregularFormsAsTheyAre() {
    assertThat(
            Stream.of(
                    "s", "i", "y", "e", "is", "ed", "ies", "ing", "s's", "his", "hi", "bed", "be",
                    "sing", "said", "say", "focus", "focu", "pass", "pas", "fallen", "fall")
                .map(Stems::of))
        .doesNotHaveDuplicates();
  }

  private static String first(String forms) {
    return forms.substring(0, forms.indexOf(' '));
  }
}
