package dev.wiredesk.text.entities;

import dev.wiredesk.text.sequence.HashTable;
import dev.wiredesk.text.sequence.Hashes;

/**
 * What the places of a word in a text tell together: a name that follows "Mr" once is a person's
 * everywhere, a word that is also written in lower case begins this sentence and no name.
 */
final class WordContexts {
  static final int COUNT = 14;

  private static final int LOWER = 1;
  private static final int CAPITAL_INSIDE = 1 << 1;
  private static final int AFTER_TITLE = 1 << 2;
  private static final int AFTER_FIRST_NAME = 1 << 3;
  private static final int AFTER_IN = 1 << 4;
  private static final int BEFORE_SPEECH = 1 << 5;
  private static final int WITH_ORGANIZATION_WORD = 1 << 6;
  private static final int WITH_PLACE_WORD = 1 << 7;
  private static final int IN_BRACKETS = 1 << 8;
  private static final int POSSESSIVE = 1 << 9;
  private static final int AFTER_THE = 1 << 10;
  private static final int BEGINS_RUN = 1 << 11;
  private static final int ENDS_RUN = 1 << 12;
  private static final int BEFORE_AGE = 1 << 13;

  private static final long THE = word("the");
  private static final long IN = word("in");
  private static final long AT = word("at");
  private static final long FROM = word("from");
  private static final long OPEN = word("(");
  private static final long CLOSE = word(")");
  private static final long COMMA = word(",");
  private static final long POSSESSIVE_MARK = word("'s");
  private static final long POSSESSIVE_CURLY = word("’s");
  private static final int TITLES = NameClass.HONORIFIC.bit() | NameClass.ROLE.bit();

  private final TextColumns text;

  private WordContexts(TextColumns text) {
    this.text = text;
  }

  static void fill(TextColumns text) {
    WordContexts contexts = new WordContexts(text);
    HashTable byWord = new HashTable(text.size());
    for (int i = 0; i < text.size(); i++) {
      if (!text.has(i, TextColumns.SHOUTED)) {
        byWord.addBits(text.folded[i], contexts.at(i));
      }
    }
    for (int i = 0; i < text.size(); i++) {
      text.contexts[i] = byWord.get(text.folded[i]);
    }
  }

  static boolean isAlsoLower(int contexts) {
    return (contexts & LOWER) != 0;
  }

  private int at(int i) {
    if (!text.isCapital(i)) {
      return LOWER;
    }
    int bits = text.has(i, TextColumns.FIRST | TextColumns.HEADLINE) ? 0 : CAPITAL_INSIDE;
    if (i > 0) {
      bits |= after(i - 1);
    }
    if (i + 1 < text.size()) {
      bits |= before(i);
    }
    return bits | run(i);
  }

  private int after(int previous) {
    long word = text.folded[previous];
    int bits = word == THE ? AFTER_THE : 0;
    bits |= word == IN || word == AT || word == FROM ? AFTER_IN : 0;
    bits |= text.isListed(previous, TITLES) ? AFTER_TITLE : 0;
    return bits | (text.isListed(previous, NameClass.FIRST_NAME.bit()) ? AFTER_FIRST_NAME : 0);
  }

  private int before(int i) {
    long next = text.folded[i + 1];
    int bits = next == POSSESSIVE_MARK || next == POSSESSIVE_CURLY ? POSSESSIVE : 0;
    bits |= text.isListed(i + 1, NameClass.SPEECH_VERB.bit()) ? BEFORE_SPEECH : 0;
    bits |= next == CLOSE && i > 0 && text.folded[i - 1] == OPEN ? IN_BRACKETS : 0;
    return bits | (next == COMMA && i + 2 < text.size() && isAge(i + 2) ? BEFORE_AGE : 0);
  }

  private boolean isAge(int i) {
    String word = text.word(i);
    return word.length() == 2
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(1));
  }

  private int run(int i) {
    int from = text.runFrom[i];
    int last = text.runTo[i] - 1;
    if (from == last) {
      return 0;
    }
    int ends = text.begins[from] | text.begins[last];
    int bits = (ends & NameClass.ORGANIZATION_WORD.bit()) != 0 ? WITH_ORGANIZATION_WORD : 0;
    bits |= (text.begins[last] & NameClass.PLACE_WORD.bit()) != 0 ? WITH_PLACE_WORD : 0;
    bits |= i == from ? BEGINS_RUN : 0;
    return bits | (i == last ? ENDS_RUN : 0);
  }

  private static long word(String word) {
    return Hashes.folded(word, 0, word.length());
  }
}
