package dev.wiredesk.text.tokens;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens and sentences, in time linear in its length. Words keep their hyphens;
 * {@code 's} and {@code n't} are tokens of their own; every character that is not white space is in
 * a token. Stateless: any number of threads may share one.
 */
public final class Tokenizer {
  public TokenizedText tokenize(String text) {
    List<Token> tokens = tokens(text);
    return new TokenizedText(text, tokens, new SentenceSplitter(text, tokens).split());
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    TokenScanner scanner = new TokenScanner(text);
    int start = Characters.skipSpace(text, 0);
    while (start < text.length()) {
      int end = scanner.endOfToken(start);
      tokens.add(new Token(start, end, text.substring(start, end)));
      start = Characters.skipSpace(text, end);
    }
    return tokens;
  }
}
