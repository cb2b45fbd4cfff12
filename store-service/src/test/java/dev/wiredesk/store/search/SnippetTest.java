package dev.wiredesk.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {
  @Test
  void beginsWithTheBodyWhereNothingIsMarked() {
    assertThat(Snippet.of("One two.", null)).isEqualTo(new Snippet(0, 8, "One two.", List.of()));
  }

  @Test
  void isEmptyForAnEmptyBody() {
    assertThat(Snippet.of("", "")).isEqualTo(new Snippet(0, 0, "", List.of()));
  }

  @Test
  void endsBetweenWords() {
    String exact = Snippet.of("word ".repeat(100), null).exact();

    assertThat(exact).hasSizeBetween(200, 240).endsWith("word");
  }

  @Test
  void countsCodePoints() {
    Snippet snippet = Snippet.of("🙂 port", "🙂 \ue000port\ue001");

    assertThat(snippet.marks()).containsExactly(List.of(2, 6));
    assertThat(snippet.end()).isEqualTo(6);
  }

  @Test
  void liesWhereMostOfTheWordsAre() {
    String gap = "x ".repeat(300);
    Snippet snippet =
        Snippet.of(
            "port " + gap + "port port port",
            "\ue000port\ue001 " + gap + "\ue000port\ue001 \ue000port\ue001 \ue000port\ue001");

    assertThat(snippet.exact()).endsWith("port port port");
    assertThat(snippet.marks())
        .containsExactly(List.of(605, 609), List.of(610, 614), List.of(615, 619));
  }

  @Test
  void marksNothingWhereTheMarkedTextIsAnother() {
    assertThat(Snippet.of("a port", "a \ue000port\ue001 more").marks()).isEmpty();
  }

  @Test
  void keepsAWordLongerThanASnippetWithinItsLength() {
    assertThat(Snippet.of("w".repeat(1000), null).exact()).hasSize(240);
  }
}
