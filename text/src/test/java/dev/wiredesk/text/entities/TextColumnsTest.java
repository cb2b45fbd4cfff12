package dev.wiredesk.text.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextColumnsTest {
  private static final EntityFeatures FEATURES = EntityFeatures.load();

  @Test
  void readsAShoutedLineAsIfItWereCapitalised() {
    TextColumns shouted = columns("KENYA VOTES ON SUNDAY");
    TextColumns plain = columns("Then Kenya voted");

    assertThat(shouted.has(0, TextColumns.SHOUTED)).isTrue();
    assertThat(shouted.exact[0]).isEqualTo(plain.exact[1]);
    assertThat(shouted.shape[0]).isEqualTo(plain.shape[1]);
  }

  @Test
  void tellsATitleCaseHeadlineFromASentence() {
    assertThat(columns("Fourteen Dead After River Bursts Banks").has(0, TextColumns.HEADLINE))
        .isTrue();
    assertThat(columns("Fourteen dead after river bursts banks").has(0, TextColumns.HEADLINE))
        .isFalse();
  }

  @Test
  void joinsCapitalisedWordsOverSmallOnesToARun() {
    TextColumns text = columns("the Bank of the South paid");

    assertThat(text.runFrom).containsExactly(0, 1, 1, 1, 1, 5);
    assertThat(text.runTo).containsExactly(1, 5, 5, 5, 5, 6);
  }

  @Test
  void doesNotSeeAcrossSentences() {
    EncodedText encoded = FEATURES.encode(new Tokenizer().tokenize("He left. Rain fell."));
    EncodedText other = FEATURES.encode(new Tokenizer().tokenize("We stay. Rain fell."));

    assertThat(features(encoded)).isEqualTo(features(other));
  }

  private static int[] features(EncodedText text) {
    int[] features = new int[text.most()];
    text.enter(new Sentence(3, 6));
    int count = text.fill(3, features);
    return Arrays.copyOf(features, count);
  }

  private static TextColumns columns(String text) {
    return FEATURES.encode(new Tokenizer().tokenize(text)).columns();
  }
}
