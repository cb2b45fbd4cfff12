package dev.wiredesk.text.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.linking.NameKey.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "The Hague, hague",
    "São Tomé, sao tome",
    "Al-Qaeda, al qaeda",
    "U.S., us",
    "Iraq's, iraq",
    "Côte d’Ivoire, cote divoire",
    "'  Hong\u00A0Kong ', hong kong"
  })
  void comparesWithoutCaseAccentsAndMarks(String name, String folded) {
    assertThat(NameKey.fold(name)).isEqualTo(folded);
  }

  @Test
  void foldsAlikeUnderTheTurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(NameKey.fold("ISTANBUL")).isEqualTo("istanbul");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void givesTheSameNameDifferentKeysByKind() {
    assertThat(NameKey.of("Who", Kind.NAME)).isNotEqualTo(NameKey.of("WHO", Kind.ACRONYM));
    assertThat(NameKey.of("WHO", Kind.NAME)).isEqualTo(NameKey.of("The Who", Kind.NAME));
  }

  @Test
  void hasNoKeyForMarksAlone() {
    assertThat(NameKey.of("...", Kind.NAME)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"WHO, true", "U.N., true", "G20, false", "NATO, true", "Nato, false", "A, false"})
  void tellsAcronyms(String name, boolean acronym) {
    assertThat(NameKey.isAcronym(name)).isEqualTo(acronym);
  }
}
