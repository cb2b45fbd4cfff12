package dev.wiredesk.text.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of where words and sentences end. */
class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "Mr. Smith didn't go.> Mr.|Smith|did|n't|go|.",
        "She can’t, won’t.> She|ca|n’t|,|wo|n’t|.",
        "Iran's plan; the workers' plan> Iran|'s|plan|;|the|workers|'|plan",
        "O'Brien's well-known co-op> O'Brien|'s|well-known|co-op",
        "They'll say we've lost> They|'ll|say|we|'ve|lost",
        "It cost $1,000.50, or 3.5%.> It|cost|$|1,000.50|,|or|3.5|%|.",
        "the U.S. and the U.K.> the|U.S.|and|the|U.K.",
        "See https://example.org/a?b=c, now> See|https://example.org/a?b=c|,|now",
        "J. K. Rowling at 10:30 p.m.> J.|K.|Rowling|at|10:30|p.m.",
        "AT&T a@b.org> AT&T|a@b.org",
        "“No,” he said—twice...> “|No|,|”|he|said|—|twice|...",
        "Ok 😀👍 fine> Ok|😀|👍|fine",
        "on Jan. 5 in St. Louis> on|Jan.|5|in|St.|Louis",
        "It ended.Then it began> It|ended|.|Then|it|began",
      })
  void cutsWordsAsReadersDo(String text, String tokens) {
    assertThat(words(text)).containsExactly(tokens.strip().split("\\|"));
  }

  @Test
  void endsSentencesAtFullStopsButNotAfterTitlesAndInitials() {
    assertThat(sentences("Gen. Mark A. Milley left. He spoke on Jan. 5. It was late."))
        .containsExactly("Gen. Mark A. Milley left.", "He spoke on Jan. 5.", "It was late.");
  }

  @Test
  void endsASentenceAfterAnAbbreviationOnlyBeforeAWordThatBeginsOne() {
    assertThat(sentences("He is in the U.S. Senate. She left the U.S. The vote failed."))
        .containsExactly("He is in the U.S. Senate.", "She left the U.S.", "The vote failed.");
  }

  @Test
  void keepsTheClosingQuoteInTheSentenceThatItCloses() {
    assertThat(sentences("\"We won.\" He smiled. “It is over.” She left."))
        .containsExactly("\"We won.\"", "He smiled.", "“It is over.”", "She left.");
  }

  @Test
  void doesNotEndASentenceBetweenAQuestionAndItsSpeaker() {
    assertThat(sentences("“Why now?” he asked. “Go!” she said."))
        .containsExactly("“Why now?” he asked.", "“Go!” she said.");
  }

  @Test
  void endsASentenceAtABlankLine() {
    assertThat(sentences("Storm hits coast\n\nthe sea rose\r\n\r\nby a metre\n \nin a day"))
        .containsExactly("Storm hits coast", "the sea rose", "by a metre", "in a day");
  }

  @Test
  void keepsALineBreakInsideASentence() {
    assertThat(sentences("the sea\nrose")).containsExactly("the sea\nrose");
  }

  @Test
  void makesOneTokenOfOneHugeWord() {
    assertThat(tokenizer.tokenize("a".repeat(1 << 20)).tokens()).hasSize(1);
  }

  @Test
  void cutsASentenceThatNeverEnds() {
    assertThat(tokenizer.tokenize("and ".repeat(1200)).sentences())
        .extracting(s -> s.to() - s.from())
        .containsExactly(500, 500, 200);
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(tokenizer.tokenize(" \n\u200B ").tokens()).isEmpty();
  }

  private List<String> words(String text) {
    return tokenizer.tokenize(text).tokens().stream().map(Token::text).toList();
  }

  private List<String> sentences(String text) {
    TokenizedText result = tokenizer.tokenize(text);
    return result.sentences().stream()
        .map(
            s ->
                text.substring(
                    result.tokens().get(s.from()).start(), result.tokens().get(s.to() - 1).end()))
        .toList();
  }
}
