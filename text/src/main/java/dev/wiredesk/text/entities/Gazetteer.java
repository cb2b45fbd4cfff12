package dev.wiredesk.text.entities;

import dev.wiredesk.text.sequence.HashTable;
import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.sequence.WordList;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;

/** Which stretches of tokens are in which of the lists. Any number of threads may share one. */
final class Gazetteer {
  private static final int LONGEST = 6;
  private static final int IS_PREFIX = 1 << 30;
  private static final int ENTRIES = 60_000;
  private static final int CAPITALISED = capitalised();

  private final HashTable phrases = new HashTable(ENTRIES);

  static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    Tokenizer tokenizer = new Tokenizer();
    for (NameClass list : NameClass.values()) {
      WordList.read(Gazetteer.class, list.file())
          .forEach(l -> gazetteer.add(tokenizer.tokenize(l).tokens(), list));
    }
    return gazetteer;
  }

  private void add(List<Token> phrase, NameClass list) {
    long hash = 0;
    for (int i = 0; i < phrase.size() && i < LONGEST; i++) {
      String word = phrase.get(i).text();
      hash = Hashes.both(hash, Hashes.folded(word, 0, word.length()));
      phrases.addBits(hash, i == phrase.size() - 1 ? list.bit() : IS_PREFIX);
    }
  }

  /**
   * Sets in {@code begins} the lists of the longest phrase that begins at {@code from}, and in
   * {@code inside} the same for the tokens within it.
   */
  void mark(TextColumns text, int from) {
    long hash = 0;
    int length = 0;
    int found = 0;
    int limit = Math.min(LONGEST, text.size() - from);
    for (int i = 0; i < limit; i++) {
      hash = Hashes.both(hash, text.folded[from + i]);
      int bits = phrases.get(hash);
      int lists = bits & ~IS_PREFIX & (text.isCapital(from) ? ~0 : ~CAPITALISED);
      if (lists != 0) {
        length = i + 1;
        found = lists;
      }
      if ((bits & IS_PREFIX) == 0) {
        break;
      }
    }
    if (length > 0) {
      text.begins[from] |= found;
    }
    for (int i = 1; i < length; i++) {
      text.inside[from + i] |= found;
    }
  }

  private static int capitalised() {
    int bits = 0;
    for (NameClass list : NameClass.values()) {
      bits |= list.capitalised() ? list.bit() : 0;
    }
    return bits;
  }
}
