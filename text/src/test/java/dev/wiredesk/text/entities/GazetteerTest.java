package dev.wiredesk.text.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.tokens.Tokenizer;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final EntityFeatures FEATURES = EntityFeatures.load();

  @Test
  void knowsNamesOfSeveralWords() {
    TextColumns text = columns("He left Addis Ababa today.");

    assertThat(text.begins[2] & NameClass.CITY.bit()).isNotZero();
    assertThat(text.inside[3] & NameClass.CITY.bit()).isNotZero();
  }

  @Test
  void knowsNamesWithoutTheirAccents() {
    assertThat(columns("Bogota").begins[0] & NameClass.CITY.bit()).isNotZero();
  }

  @Test
  void takesNoNameWrittenSmall() {
    assertThat(columns("a nice reading").begins).containsOnly(0);
  }

  @Test
  void knowsRolesHoweverTheyAreWritten() {
    TextColumns text = columns("the mayor, Mayor Ruiz");

    assertThat(text.begins[1] & NameClass.ROLE.bit()).isNotZero();
    assertThat(text.begins[3] & NameClass.ROLE.bit()).isNotZero();
  }

  private static TextColumns columns(String text) {
    return FEATURES.encode(new Tokenizer().tokenize(text)).columns();
  }
}
