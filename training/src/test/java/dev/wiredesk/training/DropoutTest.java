package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DropoutTest {
  @Test
  void hidesTheShareAskedFor() {
    Dropout dropout = new Dropout(0, 0.3);

    assertThat(IntStream.range(0, 100_000).filter(dropout::keeps).count())
        .isBetween(69_000L, 71_000L);
  }

  @Test
  void hidesOthersInTheNextEpoch() {
    Dropout first = new Dropout(0, 0.5);
    Dropout second = new Dropout(1, 0.5);

    assertThat(IntStream.range(0, 1000).filter(i -> first.keeps(i) != second.keeps(i)).count())
        .isGreaterThan(300);
  }

  @Test
  void keepsAllIfNothingIsToBeHidden() {
    Dropout none = new Dropout(3, 0);

    assertThat(IntStream.range(0, 1000).allMatch(none::keeps)).isTrue();
  }
}
