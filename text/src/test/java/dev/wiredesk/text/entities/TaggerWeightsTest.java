package dev.wiredesk.text.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TaggerWeightsTest {
  private static final int TAGS = TagScheme.TAGS;

  @Test
  void readsWhatItWrites() throws IOException {
    TaggerWeights read = TaggerWeights.read(written(), "it");

    int[] scores = new int[TAGS];
    read.addTo(-5, scores, 0);
    read.addTo(7, scores, 0);
    read.addTo(8, scores, 0);
    assertThat(read.featureCount()).isEqualTo(2);
    assertThat(read.pair(1, 2)).isEqualTo(TAGS + 2);
    assertThat(scores[0]).isEqualTo(-3 + TAGS - 3);
    assertThat(scores[TAGS - 1]).isEqualTo(TAGS - 4 + 2 * TAGS - 4);
  }

  @Test
  void addsNothingForAFeatureItDoesNotKnow() throws IOException {
    int[] scores = new int[TAGS];

    TaggerWeights.read(written(), "it").addTo(0, scores, 0);

    assertThat(scores).containsOnly(0);
  }

  @Test
  void refusesAFileThatIsSomethingElse() {
    assertThatThrownBy(() -> TaggerWeights.read(new byte[64], "cat.png"))
        .hasMessageContaining("cat.png does not begin like one")
        .hasMessageContaining("TrainEntities");
  }

  @Test
  void refusesAFileCutShort() throws IOException {
    byte[] file = written();

    assertThatThrownBy(() -> TaggerWeights.read(Arrays.copyOf(file, file.length - 1), "it"))
        .hasMessageContaining("it is cut short");
    assertThatThrownBy(() -> TaggerWeights.read(new byte[3], "it"))
        .hasMessageContaining("it is cut short");
  }

  @Test
  void refusesADamagedFile() throws IOException {
    byte[] file = written();
    file[file.length - 20] ^= 1;

    assertThatThrownBy(() -> TaggerWeights.read(file, "it")).hasMessageContaining("it is damaged");
  }

  @Test
  void refusesAnotherFormatVersion() throws IOException {
    byte[] file = written();
    file[7] = 9;

    assertThatThrownBy(() -> TaggerWeights.read(file, "it"))
        .hasMessageContaining("has format 9, needed is 1");
  }

  @Test
  void refusesWeightsForOtherTags() throws IOException {
    byte[] file = written();
    file[11] = 9;

    assertThatThrownBy(() -> TaggerWeights.read(file, "it")).hasMessageContaining("is for 9 tags");
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
    new TaggerWeights(pairs, new int[] {-5, 7}, rows).write(out);
    return out.toByteArray();
  }
}
