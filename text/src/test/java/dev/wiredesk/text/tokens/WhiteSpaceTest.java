package dev.wiredesk.text.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
  @Test
  void makesEachRunOneSpace() {
    assertThat(WhiteSpace.folded("Ana  Ruiz\nSoto\t de Lugo")).isEqualTo("Ana Ruiz Soto de Lugo");
  }

  @Property
  void foldsAsTheExpressionDoes(@ForAll String text) {
    assertThat(WhiteSpace.folded(text)).isEqualTo(text.replaceAll("\\s+", " "));
  }
}
