package dev.wiredesk.training;

import dev.wiredesk.text.claims.AttributionTags;
import dev.wiredesk.text.claims.EncodedAttributions;
import dev.wiredesk.text.tokens.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One attribution in tokens, around the head of its cue. */
final class AttributionHead {
  private final int token;
  private final BitSet source;
  private final BitSet cue;
  private final BitSet content;
  private final String cueClass;

  private AttributionHead(int token, AttributedText.Marked marked, TokenSet tokens, BitSet cue) {
    this.token = token;
    this.cue = cue;
    this.cueClass = marked.cueClass();
    source = tokens.of(marked.source());
    content = tokens.of(marked.content());
  }

  /** Those of a text that have a cue. */
  static List<AttributionHead> of(
      AttributedText text, List<Token> tokens, EncodedAttributions encoded) {
    TokenSet set = new TokenSet(tokens);
    List<AttributionHead> heads = new ArrayList<>();
    for (AttributedText.Marked marked : text.attributions()) {
      BitSet cue = set.of(marked.cue());
      if (!cue.isEmpty()) {
        int from = cue.nextSetBit(0);
        int head = encoded.head(from, cue.nextClearBit(from));
        heads.add(new AttributionHead(head, marked, set, cue));
      }
    }
    return heads;
  }

  int token() {
    return token;
  }

  /** By place in the contract's classes, -1 where it does not have this one. */
  int cueClass() {
    return AttributionTags.cueClass(cueClass);
  }

  boolean hasContentWithin(int from, int to) {
    int next = content.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** The tag of a token where only [from, to) is seen. */
  int role(int i, int from, int to) {
    if (cue.get(i)) {
      return AttributionTags.CUE;
    }
    if (source.get(i)) {
      boolean goesOn = i > from && source.get(i - 1) && !cue.get(i - 1);
      return goesOn ? AttributionTags.IN_SOURCE : AttributionTags.SOURCE;
    }
    return content.get(i) ? contentRole(i, from, to) : AttributionTags.OUTSIDE;
  }

  private int contentRole(int i, int from, int to) {
    if (i == from || !isContent(i - 1)) {
      return AttributionTags.CONTENT;
    }
    boolean ends = i + 1 == to || !isContent(i + 1);
    return ends ? AttributionTags.CONTENT_END : AttributionTags.IN_CONTENT;
  }

  private boolean isContent(int i) {
    return content.get(i) && !cue.get(i) && !source.get(i);
  }
}
