package dev.wiredesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {
  @Test
  void cutsMarksAndSpaceOffTheEnds() {
    CodePoints text = new CodePoints(" “It is, over.” \u0085");
    assertThat(Stretch.trimmed(List.of(new Stretch(0, 17)), text))
        .containsExactly(new Stretch(2, 13));
  }

  @Test
  void hasNothingLeftOfMarksAlone() {
    assertThat(Stretch.trimmed(List.of(new Stretch(0, 3)), new CodePoints("“, "))).isEmpty();
  }

  @Test
  void countsNeitherSpaceNorQuotationMarksNorStops() {
    CodePoints text = new CodePoints("‘a b’, c.");
    assertThat(Stretch.letters(List.of(new Stretch(0, 9)), text)).hasToString("{1, 3, 7}");
  }

  @Test
  void endsWithTheText() {
    assertThat(Stretch.letters(List.of(new Stretch(1, 99)), new CodePoints("ab")))
        .hasToString("{1}");
    assertThat(Stretch.letters(List.of(new Stretch(7, 9)), new CodePoints("ab")).isEmpty())
        .isTrue();
  }
}
