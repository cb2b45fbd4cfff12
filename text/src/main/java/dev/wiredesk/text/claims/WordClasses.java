package dev.wiredesk.text.claims;

import java.util.HashMap;
import java.util.Map;

/** Which closed classes a word is in. */
final class WordClasses {
  static final String RESOURCE = "words.tsv";

  private final Map<String, Long> bits = new HashMap<>();

  private WordClasses() {}

  static WordClasses load() {
    WordClasses classes = new WordClasses();
    Tables.rows(RESOURCE).forEach(row -> classes.add(WordClass.of(row[0]), row[1]));
    return classes;
  }

  private void add(WordClass wordClass, String words) {
    for (String word : words.split(" ")) {
      bits.merge(word, wordClass.bit(), (a, b) -> a | b);
    }
  }

  long of(String lowerCase) {
    return bits.getOrDefault(lowerCase, 0L);
  }
}
