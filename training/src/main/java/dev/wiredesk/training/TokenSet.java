package dev.wiredesk.training;

import dev.wiredesk.text.tokens.Token;
import java.util.BitSet;
import java.util.List;

/** Finds the tokens that stretches of a text cover, if only in part. */
final class TokenSet {
  private final List<Token> tokens;

  TokenSet(List<Token> tokens) {
    this.tokens = tokens;
  }

  BitSet of(List<AttributedText.Stretch> stretches) {
    BitSet covered = new BitSet();
    for (AttributedText.Stretch stretch : stretches) {
      for (int i = firstEndingAfter(stretch.start());
          i < tokens.size() && tokens.get(i).start() < stretch.end();
          i++) {
        covered.set(i);
      }
    }
    return covered;
  }

  private int firstEndingAfter(int start) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
