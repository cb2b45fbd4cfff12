package dev.wiredesk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyledTextTest {
  @Test
  void breaksLinesAtSpacesAndKeepsParagraphs() {
    assertThat(new StyledText("one two three\n\nfour").wrapped(8, false, "> "))
        .isEqualTo("> one two\n> three\n> \n> four\n");
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    assertThat(new StyledText("abcdefgh").wrapped(3, false, "")).isEqualTo("abc\ndef\ngh\n");
  }

  @Test
  void keepsAStyleAcrossALineBreak() {
    StyledText text = new StyledText("one two");
    text.mark(0, 7, Style::withContent);

    assertThat(text.wrapped(4, true, "")).isEqualTo("\033[0;4mone\033[0m\n\033[0;4mtwo\033[0m\n");
  }

  @Test
  void takesMarksThatReachBeyondTheText() {
    StyledText text = new StyledText("ab");
    text.mark(-1, 9, Style::withCue);

    assertThat(text.wrapped(9, true, "")).isEqualTo("\033[0;1;31mab\033[0m\n");
  }
}
