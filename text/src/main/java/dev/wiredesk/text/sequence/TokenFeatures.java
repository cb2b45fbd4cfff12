package dev.wiredesk.text.sequence;

/** What a tagger looks at: the hashed features of each token of a sequence. */
public interface TokenFeatures {
  /** No token has more features. */
  int most();

  /** Writes the features of a token and returns their number. */
  int fill(int token, int[] features);
}
