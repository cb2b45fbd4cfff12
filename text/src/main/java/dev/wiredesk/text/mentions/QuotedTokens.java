package dev.wiredesk.text.mentions;

import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.BitSet;
import java.util.List;

/** Which tokens stand in quotation marks; a quotation left open ends with its paragraph. */
final class QuotedTokens {
  private final TokenizedText text;
  private final BitSet quoted = new BitSet();
  private char close;

  private QuotedTokens(TokenizedText text) {
    this.text = text;
  }

  static BitSet of(TokenizedText text) {
    QuotedTokens tokens = new QuotedTokens(text);
    List<Token> all = text.tokens();
    int end = 0;
    for (int i = 0; i < all.size(); i++) {
      tokens.take(i, all.get(i), end);
      end = all.get(i).end();
    }
    return tokens.quoted;
  }

  private void take(int i, Token token, int endBefore) {
    if (close != 0 && isParagraph(endBefore, token.start())) {
      close = 0;
    }
    char mark = token.text().length() == 1 ? token.text().charAt(0) : 0;
    if (close == 0) {
      close = closing(mark, endBefore < token.start() || i == 0);
    } else {
      quoted.set(i);
      if (mark == close) {
        close = 0;
      }
    }
  }

  /** The mark that ends what the given one begins, 0 if it begins nothing. */
  private static char closing(char mark, boolean spaceBefore) {
    return switch (mark) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '"' -> '"';
      case '‘' -> '’';
      case '\'' -> spaceBefore ? '\'' : 0;
      default -> 0;
    };
  }

  private boolean isParagraph(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text.text().charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }
}
