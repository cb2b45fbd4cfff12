package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void isThePowerOfE() {
    for (float x = -60; x < 60; x += 0.37f) {
      assertThat((double) Exponential.of(x)).isCloseTo(Math.exp(x), withinPercentage(0.001));
    }
  }

  @Test
  void staysAboveZeroAndFinite() {
    assertThat(Exponential.of(-1000)).isPositive();
    assertThat(Exponential.of(1000)).isFinite();
  }
}
