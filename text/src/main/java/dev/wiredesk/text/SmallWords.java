package dev.wiredesk.text;

import java.util.Set;

/** The commonest words of English: where one word in five is one of them, the text is English. */
final class SmallWords {
  private static final Set<String> WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "is", "was", "for", "on", "with", "he", "his", "it",
          "by", "at", "have", "had", "has", "were", "been", "are", "from", "said", "this", "which",
          "they", "their", "who", "would", "will", "she", "her", "an", "as", "not", "but", "in",
          "a", "be", "its", "after", "we", "you");

  /** In other languages too: they alone prove nothing. */
  private static final Set<String> SHARED =
      Set.of("in", "a", "is", "was", "on", "he", "an", "at", "as", "be", "we");

  private static final int FEWEST_WORDS = 8;

  private SmallWords() {}

  static boolean showEnglish(String text) {
    int words = 0;
    int small = 0;
    int own = 0;
    int from = 0;
    while (from < text.length()) {
      int to = endOfWord(text, from);
      if (to > from) {
        String word = text.substring(from, to);
        words++;
        small += WORDS.contains(word) ? 1 : 0;
        own += WORDS.contains(word) && !SHARED.contains(word) ? 1 : 0;
      }
      from = to + 1;
    }
    return words >= FEWEST_WORDS && small * 5 >= words && own * 10 >= words;
  }

  private static int endOfWord(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
