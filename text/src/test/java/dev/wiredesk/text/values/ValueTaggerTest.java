package dev.wiredesk.text.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTaggerTest {
  private static final ValueTagger TAGGER = ValueTagger.load();

  /** The lines of golden.tsv. */
  static Stream<Arguments> examples() throws IOException {
    try (InputStream in = ValueTaggerTest.class.getResourceAsStream("golden.tsv")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void findsTheValuesOfAnExample(String published, String sentence, String expected) {
    assertThat(written(published, sentence)).isEqualTo(expected);
  }

  @Test
  void readsTheSameInEveryLocale() throws IOException {
    List<Object[]> examples = examples().map(Arguments::get).toList();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(examples)
          .allSatisfy(e -> assertThat(written((String) e[0], (String) e[1])).isEqualTo(e[2]));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsCapitals() {
    assertThat(written("2026-03-11", "TWO MILLION PEOPLE FLED LAST WEEK"))
        .isEqualTo("QUANTITY TWO MILLION PEOPLE = 2000000 person ; DATE LAST WEEK = 2026-W10");
  }

  @Test
  void stopsWhenTheTimeIsOver() {
    TokenizedText text = new Tokenizer().tokenize("It cost $5.");
    assertThat(TAGGER.tag(text, null, () -> true)).isEmpty();
  }

  private static String written(String published, String sentence) {
    TokenizedText text = new Tokenizer().tokenize(sentence);
    LocalDate day = published.isEmpty() ? null : LocalDate.parse(published);
    return TAGGER.tag(text, day, () -> false).orElseThrow().stream()
        .map(v -> v.type() + " " + words(text, v) + " = " + (v.value() == null ? "-" : v.value()))
        .collect(Collectors.joining(" ; "));
  }

  private static String words(TokenizedText text, FoundValue value) {
    return text.text()
        .substring(
            text.tokens().get(value.from()).start(), text.tokens().get(value.to() - 1).end());
  }
}
