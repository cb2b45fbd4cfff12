package dev.wiredesk.store.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Mevlüt ÇAVUŞOĞLU, mevlut cavusoglu",
    "İstanbul, istanbul",
    "'  The\u00a0 Hague ', the hague",
    "ＮＡＴＯ, nato",
    "Владимир, владимир",
    "東京, 東京",
  })
  void leavesOutWhatWritersVary(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void isTheSameUnderEveryLocale() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(NameKey.of("INDIA")).isEqualTo("india");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void isNeverTooLongForAnIndexAndSplitsNoCharacter() {
    assertThat(NameKey.of("x" + "🙂".repeat(1000))).hasSize(199);
    assertThat(NameKey.of("\ufdfa".repeat(1000)).length()).isLessThanOrEqualTo(200);
  }
}
