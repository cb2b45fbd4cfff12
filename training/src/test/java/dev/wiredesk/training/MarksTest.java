package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
  private final StringBuilder text = new StringBuilder();
  private final Marks marks = new Marks("north-01-001", text);

  @Test
  void takesTheMarksOut() {
    marks.read("{1s [P Lena Ott]} {1c said} {1t! the [L Lugo] road was closed}.");
    assertThat(text).hasToString("Lena Ott said the Lugo road was closed.");
  }

  @Test
  void findsNamesAndPartsWhereTheyStandInThePlainText() {
    marks.read("{1s [P Lena Ott]} {1c said} {1t the [L Lugo] road was closed}.");
    assertThat(marks.names())
        .containsExactly(new Marks.Name(0, 8, 'P'), new Marks.Name(18, 22, 'L'));
    assertThat(marks.parts())
        .containsExactly(
            new Marks.Part(1, "s", 0, 8),
            new Marks.Part(1, "c", 9, 13),
            new Marks.Part(1, "t", 14, 38));
  }

  @Test
  void nestsOneAttributionInAnother() {
    marks.read("{1s She} {1c said} {1t {2s he} {2cD denied} {2t- it}}.");
    assertThat(text).hasToString("She said he denied it.");
    assertThat(marks.parts())
        .contains(
            new Marks.Part(1, "t", 9, 21),
            new Marks.Part(2, "s", 9, 11),
            new Marks.Part(2, "cD", 12, 18),
            new Marks.Part(2, "t-", 19, 21));
  }

  @Test
  void givesAPartToEachOfItsNumbers() {
    marks.read("{1,12s She} left.");
    assertThat(marks.parts())
        .containsExactly(new Marks.Part(1, "s", 0, 3), new Marks.Part(12, "s", 0, 3));
  }

  @Test
  void readsOnBehindWhatItHasRead() {
    marks.read("[O Orsel] closed.");
    text.append("\n\n");
    marks.read("[L Lugo] slept.");
    assertThat(text).hasToString("Orsel closed.\n\nLugo slept.");
    assertThat(marks.names()).contains(new Marks.Name(15, 19, 'L'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s", "c", "cD", "cF", "cX", "cP", "cM", "cS", "cB", "cR", "t", "t!", "t-", "t-!", "t!-"
      })
  void knowsThePartAndItsFlags(String kind) {
    marks.read("{3" + kind + " word}");
    assertThat(marks.parts()).containsExactly(new Marks.Part(3, kind, 0, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A {1x word}              | no mark begins like {1x word}",
        "A {1cQ word}             | no mark begins like {1cQ word}",
        "A {s word}               | no mark begins like {s word}",
        "A {1s}                   | no mark begins like {1s}",
        "A [Z word]               | no mark begins like [Z word]",
        "A [P {1s word]}          | marks cross or one is closed that is not open",
        "A word}                  | marks cross or one is closed that is not open",
        "A word]                  | marks cross or one is closed that is not open",
        "A {1s }word              | mark {1s is empty",
        "A [P ]word               | mark [P is empty",
        "A {1s word               | mark {1s is never closed",
        "A [P word                | mark [P is never closed",
      })
  void saysWhichMarkIsNotWellFormedAndWhere(String marked, String what) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> marks.read(marked))
        .withMessageStartingWith("north-01-001: " + what)
        .withMessageContaining(", after: A ");
  }
}
