package dev.wiredesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankedScoresTest {
  private final RankedScores scores = new RankedScores();

  @Test
  void weighsThePrecisionAtEachTrueOne() {
    scores.add(0.9, true);
    scores.add(0.8, false);
    scores.add(0.7, true);
    scores.add(0.1, false);
    assertThat(scores.averagePrecision()).isEqualTo((1 + 2 / 3.0) / 2, within(1e-12));
  }

  @Test
  void takesEqualScoresTogether() {
    scores.add(0.5, false);
    scores.add(0.5, true);
    assertThat(scores.averagePrecision()).isEqualTo(0.5, within(1e-12));
  }

  @Test
  void decidesAtAHalf() {
    scores.add(0.5, true);
    scores.add(0.6, false);
    scores.add(0.4, true);
    assertThat(scores.figures()).containsEntry("precision", 0.5).containsEntry("recall", 0.5);
  }

  @Test
  void comparesEachTenthOfTheScaleWithTheShareOfTrueOnes() {
    // .9 and .7 for one true each: off by .1 and .3; .2 twice for one true of two: off by .3.
    scores.add(0.9, true);
    scores.add(0.7, true);
    scores.add(0.2, true);
    scores.add(0.2, false);
    assertThat(scores.calibrationError()).isEqualTo((0.1 + 0.3 + 2 * 0.3) / 4, within(1e-12));
  }

  @Test
  void putsOneIntoTheHighestTenth() {
    scores.add(1, true);
    scores.add(0.95, true);
    assertThat(scores.calibrationError()).isEqualTo(0.025, within(1e-12));
  }
}
