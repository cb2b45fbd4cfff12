package dev.wiredesk.text.entities;

import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.List;

/**
 * What is known of each token of one text, in arrays by token index: its hashes, the lists it is
 * in, its run of capitalised words, and what the other places of the same word in the text say
 * about it. Belongs to the call that built it.
 */
final class TextColumns {
  static final int CAPITAL = 1;
  static final int FIRST = 2;
  static final int SHOUTED = 4;
  static final int HEADLINE = 8;

  final List<Token> tokens;

  /** The word as written; in a shouted line as if it were capitalised only. */
  final long[] exact;

  final long[] folded;
  final long[] shape;
  final long[] suffix;
  final int[] flags;

  /** Bits of {@link NameClass}: lists with a phrase that begins here, and that goes on here. */
  final int[] begins;

  final int[] inside;

  /** First token and end of the run of capitalised words around each token, itself if in none. */
  final int[] runFrom;

  final int[] runTo;

  /** Bits of {@link WordContexts}. */
  final int[] contexts;

  final int[] cluster;

  TextColumns(TokenizedText text) {
    tokens = text.tokens();
    int size = tokens.size();
    exact = new long[size];
    folded = new long[size];
    shape = new long[size];
    suffix = new long[size];
    flags = new int[size];
    begins = new int[size];
    inside = new int[size];
    runFrom = new int[size];
    runTo = new int[size];
    contexts = new int[size];
    cluster = new int[size];
  }

  int size() {
    return tokens.size();
  }

  String word(int index) {
    return tokens.get(index).text();
  }

  boolean isCapital(int index) {
    return (flags[index] & CAPITAL) != 0;
  }

  boolean has(int index, int flag) {
    return (flags[index] & flag) != 0;
  }

  boolean isListed(int index, int lists) {
    return (begins[index] & lists) != 0;
  }
}
