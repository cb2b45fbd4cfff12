package dev.wiredesk.text.claims;

import java.util.HashMap;
import java.util.Map;

/** Which closed classes a word is in. */
final class WordClasses {
  static final String RESOURCE = "words.tsv";

  private final Map<String, Long> classes = new HashMap<>();

  private WordClasses() {}

  static WordClasses load() {
    WordClasses all = new WordClasses();
    Tables.rows(RESOURCE).forEach(row -> all.add(WordClass.of(row[0]), row[1]));
    return all;
  }

  private void add(WordClass wordClass, String words) {
    for (String word : words.split(" ", -1)) {
      classes.merge(word, wordClass.bit(), (a, b) -> a | b);
    }
  }

  /** Bits of {@link WordClass}. */
  long of(String lowerCase) {
    return classes.getOrDefault(lowerCase, 0L);
  }
}
