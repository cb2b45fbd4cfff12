package dev.wiredesk.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose claim it is, where his name does not stand next to the cue. */
class SubjectsTest {
  private static final EntityTagger NAMES = EntityTagger.load();
  private static final ClaimTagger TAGGER = ClaimTagger.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The owner of the launch on Wednesday denied the report.|The owner of the launch",
        "Nordvik Holding Monday rejected the offer.|Nordvik Holding",
        "The mayor late last week said that the dam was safe.|The mayor",
        "USA Today noted that turnout had fallen.|USA Today",
      })
  void stepsOverAPhraseOfTime(String text, String source) {
    assertThat(lastSource(text)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "It was led by Ana Ruiz, who told the court that she had paid.|Ana Ruiz",
        "Two men fled, according to the ministry, which said a third was held.|the ministry",
        "Ana Ruiz, who last week assured voters that nothing was lacking, left.|Ana Ruiz",
        "Traders who claimed that stalls were sold twice went home.|Traders who",
        "Ana Ruiz, 31, who swam ashore, said the deck was full.|Ana Ruiz, 31, who swam ashore",
      })
  void takesWhatARelativePronounStandsFor(String text, String source) {
    assertThat(lastSource(text)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The board resigned, but it added that the accounts were sound.|it",
        "OSLO: Ana Ruiz apologised and admitted that the dam was unsafe.|Ana Ruiz",
        "In a note to staff, Ana Ruiz apologised and said that the dam was safe.|Ana Ruiz",
        "OSLO — The ministry halted the work on Monday, saying that the dam was unsafe.|The ministry",
      })
  void givesASecondVerbTheSubjectOfTheFirst(String text, String source) {
    assertThat(lastSource(text)).startsWith(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The paper quoted the skipper as saying that the sea was calm.|the skipper",
        "The skipper was quoted by the paper as saying that the sea was calm.|The skipper",
        "The agency cited Ana Ruiz, the mayor, as saying that it was over.|Ana Ruiz, the mayor",
      })
  void looksThroughTheOneWhoQuotes(String text, String source) {
    assertThat(lastSource(text)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"The town no longer maintains that the dam was safe.|The town|no longer maintains"})
  void readsNoLongerAsPartOfTheCue(String text, String source, String cue) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    FoundClaim claim =
        TAGGER.tag(tokens, TextField.BODY, NAMES.tag(tokens), () -> false).orElseThrow().getFirst();
    assertThat(texts(text, claim.source())).containsExactly(source);
    assertThat(texts(text, claim.cue())).containsExactly(cue);
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATED);
  }

  private static String lastSource(String text) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    List<FoundClaim> claims =
        TAGGER.tag(tokens, TextField.BODY, NAMES.tag(tokens), () -> false).orElseThrow();
    return claims.isEmpty() ? "" : String.join(" ", texts(text, claims.getLast().source()));
  }

  private static List<String> texts(String text, List<Span> spans) {
    return spans.stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
