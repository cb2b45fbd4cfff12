package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The form that offsets count in. */
class NormalFormTest {
  @Property
  void isTheStandardFormWhereNoSurrogateIsAlone(@ForAll String text) {
    String paired = NormalForm.of(text);
    assertThat(Normalizer.normalize(paired, Normalizer.Form.NFC)).isEqualTo(paired);
  }

  @Test
  void replacesLoneSurrogatesOneForOne() {
    assertThat(NormalForm.of("a\uD800b\uDC00c😀")).isEqualTo("a\uFFFDb\uFFFDc😀");
  }

  @Test
  void composesLettersAndTheirMarks() {
    assertThat(NormalForm.of("Cafe\u0301")).isEqualTo("Caf\u00e9");
  }
}
