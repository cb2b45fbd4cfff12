package dev.wiredesk.text.worthiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.claims.Span;
import dev.wiredesk.text.tokens.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CheckWorthinessTest {
  private static final CheckWorthiness WORTHINESS = CheckWorthiness.load();

  @Test
  void putsAFigureThatCanBeCheckedAboveAWishAndAPromise() {
    float count = score("at least 14 people were killed in Lokoja on Monday", CueClass.ASSERT);
    assertThat(count).isGreaterThan(0.9f);
    assertThat(score("all sides should show restraint", CueClass.DEMAND)).isLessThan(0.1f);
    assertThat(score("we will do better next year", CueClass.PROMISE)).isLessThan(0.2f);
    assertThat(score("I love this beautiful town and you", CueClass.ASSERT)).isLessThan(count / 2);
  }

  @Test
  void asksWhichCueReportedIt() {
    String content = "classes to restart on Monday";
    assertThat(score(content, CueClass.PROMISE)).isNotEqualTo(score(content, CueClass.ASSERT));
  }

  @Property(tries = 200)
  void isAProbabilityWhateverTheText(@ForAll String text) {
    assertThat(score(text, CueClass.ASSERT)).isBetween(0f, 1f);
  }

  @Test
  void saysTheSameUnderTheTurkishLocale() {
    String content = "IT WAS MISSING IN ISTANBUL";
    float expected = score(content, CueClass.ASSERT);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(score(content, CueClass.ASSERT)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsNoMoreOfAContentThanItsBeginning() {
    String content = "nine people died and " + "so on and ".repeat(20);
    assertThat(score(content + "should must will", CueClass.ASSERT))
        .isEqualTo(score(content + "were was had", CueClass.ASSERT));
  }

  @Test
  void readsWeightsAsTheyWereWritten() throws IOException {
    byte[] bytes = new byte[ClaimFeatures.SIZE];
    bytes[77] = -3;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new WorthinessWeights(bytes, 0.25, -1).write(file);
    WorthinessWeights read = WorthinessWeights.read(file.toByteArray(), "weights");
    assertThat(read.weight(77)).isEqualTo(-3);
    assertThat(read.probability(4)).isEqualTo(0.5);
  }

  @Test
  void refusesAFileOfAnotherKind() {
    assertThatThrownBy(() -> WorthinessWeights.read(new byte[64], "weights"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("weights");
  }

  private static float score(String content, CueClass cueClass) {
    return WORTHINESS.of(
        new ClaimInText(
            new Tokenizer().tokenize(content),
            List.of(new Span(0, content.length())),
            List.of(),
            AttributionType.INDIRECT,
            cueClass,
            List.of(EntityType.LOCATION)));
  }
}
