package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LatticeTest {
  private static final int TAGS = 13;
  private static final int LENGTH = 3;
  private static final Offset<Float> CLOSE = within(1e-4f);

  private final float[] potentials = random(LENGTH * TAGS, 1);
  private final float[] transitions = random(TAGS * TAGS, 2);
  private final Lattice lattice = new Lattice(TAGS);

  @Test
  void givesTheMarginalsOfAllTagSequences() {
    double[] expected = new double[LENGTH * TAGS];
    double total = 0;
    for (int first = 0; first < TAGS; first++) {
      for (int second = 0; second < TAGS; second++) {
        for (int third = 0; third < TAGS; third++) {
          double weight = weight(first, second, third);
          total += weight;
          expected[first] += weight;
          expected[TAGS + second] += weight;
          expected[2 * TAGS + third] += weight;
        }
      }
    }

    lattice.compute(potentials, transitions, LENGTH);

    for (int i = 0; i < expected.length; i++) {
      assertThat(lattice.marginals[i]).isCloseTo((float) (expected[i] / total), CLOSE);
    }
    assertThat(lattice.logTotal()).isCloseTo(Math.log(total), within(1e-4));
  }

  @Test
  void countsOnePairForEachToken() {
    lattice.compute(potentials, transitions, LENGTH);

    float sum = 0;
    for (float pair : lattice.pairs) {
      sum += pair;
    }
    assertThat(sum).isCloseTo(LENGTH, within(1e-3f));
  }

  @Test
  void givesNoProbabilityToWhatIsNotAllowed() {
    Arrays.fill(potentials, TAGS, 2 * TAGS, 0);
    potentials[TAGS + 4] = 0.5f;

    lattice.compute(potentials, transitions, LENGTH);

    assertThat(lattice.marginals[TAGS + 4]).isCloseTo(1, CLOSE);
    assertThat(lattice.marginals[TAGS]).isZero();
  }

  private double weight(int first, int second, int third) {
    return (double) transitions[first]
        * potentials[first]
        * transitions[first * TAGS + second]
        * potentials[TAGS + second]
        * transitions[second * TAGS + third]
        * potentials[2 * TAGS + third];
  }

  private static float[] random(int size, long seed) {
    Random random = new Random(seed);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.nextFloat() + 0.01f;
    }
    return values;
  }
}
