package dev.wiredesk.text.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SequenceWeightsTest {
  private static final int TAGS = 5;

  @Test
  void readsWhatItWrites() throws IOException {
    SequenceWeights read = SequenceWeights.read(written(), "it", TAGS);

    int[] scores = new int[TAGS];
    read.addTo(new int[] {-5, 7, 8, 0, 0, 0}, 3, scores, 0);
    assertThat(read.featureCount()).isEqualTo(2);
    assertThat(read.pair(1, 2)).isEqualTo(TAGS + 2);
    assertThat(scores[0]).isEqualTo(-3 + TAGS - 3);
    assertThat(scores[TAGS - 1]).isEqualTo(TAGS - 4 + 2 * TAGS - 4);
  }

  @Test
  void addsNothingForAFeatureItDoesNotKnow() throws IOException {
    int[] scores = new int[TAGS];

    SequenceWeights.read(written(), "it", TAGS).addTo(new int[2], 1, scores, 0);

    assertThat(scores).containsOnly(0);
  }

  @Test
  void refusesAFileThatIsSomethingElse() {
    assertThatThrownBy(() -> SequenceWeights.read(new byte[64], "cat.png", TAGS))
        .hasMessageContaining("cat.png does not begin like one")
        .hasMessageContaining("Train it again");
  }

  @Test
  void refusesAFileCutShort() throws IOException {
    byte[] file = written();

    assertThatThrownBy(() -> SequenceWeights.read(Arrays.copyOf(file, file.length - 1), "it", TAGS))
        .hasMessageContaining("it is cut short");
    assertThatThrownBy(() -> SequenceWeights.read(new byte[3], "it", TAGS))
        .hasMessageContaining("it is cut short");
  }

  @Test
  void refusesADamagedFile() throws IOException {
    byte[] file = written();
    file[file.length - 20] ^= 1;

    assertThatThrownBy(() -> SequenceWeights.read(file, "it", TAGS))
        .hasMessageContaining("it is damaged");
  }

  @Test
  void refusesAnotherFormatVersion() throws IOException {
    byte[] file = written();
    file[7] = 9;

    assertThatThrownBy(() -> SequenceWeights.read(file, "it", TAGS))
        .hasMessageContaining("has format 9, needed is 1");
  }

  @Test
  void refusesWeightsForOtherTags() throws IOException {
    byte[] file = written();
    file[11] = 9;

    assertThatThrownBy(() -> SequenceWeights.read(file, "it", TAGS))
        .hasMessageContaining("is for 9 tags");
  }

  /** Two features, -5 and 7, whose weights count up from -3; pairs count up from 0. */
  private static byte[] written() throws IOException {
    int[] pairs = new int[TAGS * TAGS];
    Arrays.setAll(pairs, i -> i);
    byte[] rows = new byte[2 * TAGS];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (byte) (i - 3);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SequenceWeights(TAGS, pairs, new int[] {-5, 7}, rows).write(out);
    return out.toByteArray();
  }
}
