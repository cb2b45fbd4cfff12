package dev.wiredesk.text.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which closed classes a word is in. */
final class WordClasses {
  static final String RESOURCE = "words.tsv";

  private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);

  private final Map<String, Set<WordClass>> classes = new HashMap<>();

  private WordClasses() {}

  static WordClasses load() {
    WordClasses all = new WordClasses();
    Tables.rows(RESOURCE).forEach(row -> all.add(WordClass.of(row[0]), row[1]));
    return all;
  }

  private void add(WordClass wordClass, String words) {
    for (String word : words.split(" ", -1)) {
      classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(wordClass);
    }
  }

  Set<WordClass> of(String lowerCase) {
    return classes.getOrDefault(lowerCase, NONE);
  }
}
