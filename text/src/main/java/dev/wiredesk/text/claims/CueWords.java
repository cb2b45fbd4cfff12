package dev.wiredesk.text.claims;

import dev.wiredesk.text.sequence.HashTable;
import dev.wiredesk.text.sequence.WordList;
import java.util.List;

/** The words that may report a claim, in whatever form. */
final class CueWords {
  static final String RESOURCE = "cue-words.txt";

  private final HashTable words;

  private CueWords(HashTable words) {
    this.words = words;
  }

  static CueWords load() {
    return of(WordList.read(CueWords.class, RESOURCE));
  }

  static CueWords of(List<String> all) {
    HashTable words = new HashTable(all.size());
    all.forEach(word -> words.put(Stems.of(word), 1));
    return new CueWords(words);
  }

  /** Whether one of the words has this stem. */
  boolean has(long stem) {
    return words.get(stem) != 0;
  }
}
