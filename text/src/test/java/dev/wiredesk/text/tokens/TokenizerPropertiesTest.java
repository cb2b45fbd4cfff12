package dev.wiredesk.text.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, lone surrogates and control characters included. */
class TokenizerPropertiesTest {
  private final Tokenizer tokenizer = new Tokenizer();

  /** Half of the characters from where the rules are, half from anywhere. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> marks =
        Arbitraries.of(
            "aAn tT09.,:'’\"“”-–&@$!?…()\n\r\u2029".chars().mapToObj(c -> (char) c).toList());
    return Arbitraries.oneOf(marks, Arbitraries.chars().all())
        .list()
        .ofMaxSize(200)
        .map(TokenizerPropertiesTest::join);
  }

  private static String join(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  @Property
  void tokensAreInOrderAndAreTheTextBetweenTheirIndexes(@ForAll("texts") String text) {
    int end = 0;
    for (Token token : tokenizer.tokenize(text).tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      end = token.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property
  void everyCharacterThatIsNotSpaceIsInAToken(@ForAll("texts") String text) {
    StringBuilder rest = new StringBuilder(text);
    List<Token> tokens = tokenizer.tokenize(text).tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      rest.delete(tokens.get(i).start(), tokens.get(i).end());
    }
    assertThat(rest.chars().allMatch(c -> Characters.isSpace((char) c))).isTrue();
  }

  @Property
  void sentencesCoverEveryTokenOnce(@ForAll("texts") String text) {
    TokenizedText result = tokenizer.tokenize(text);
    int next = 0;
    for (Sentence sentence : result.sentences()) {
      assertThat(sentence.from()).isEqualTo(next);
      assertThat(sentence.to()).isGreaterThan(sentence.from());
      next = sentence.to();
    }
    assertThat(next).isEqualTo(result.tokens().size());
  }
}
