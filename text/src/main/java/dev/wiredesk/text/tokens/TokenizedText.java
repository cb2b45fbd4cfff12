package dev.wiredesk.text.tokens;

import java.util.List;

/**
 * A text with its tokens and sentences. Tokens are in order and do not overlap; every token is in
 * exactly one sentence; no sentence crosses a blank line.
 */
public record TokenizedText(String text, List<Token> tokens, List<Sentence> sentences) {
  public TokenizedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }
}
