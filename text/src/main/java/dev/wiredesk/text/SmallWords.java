package dev.wiredesk.text;

import java.util.Locale;
import java.util.Set;

/**
 * The commonest words of English. Where one word in five is one of them, and more are English alone
 * than speak for another language, the text is English; one sentence is enough.
 */
final class SmallWords {
  /** In no other language of much news. */
  private static final Set<String> OWN =
      Set.of(
          "the", "and", "that", "with", "his", "it", "were", "from", "said", "says", "told", "this",
          "which", "they", "their", "who", "would", "she", "been", "its", "after", "you");

  /** In other languages too: they alone prove nothing. */
  private static final Set<String> SHARED =
      Set.of(
          "in", "a", "is", "was", "on", "he", "an", "at", "as", "be", "we", "of", "to", "for", "by",
          "have", "had", "has", "are", "will", "her", "not", "but");

  /** The commonest of its neighbours, without those that English has too ("die", "LA", "UN"). */
  private static final Set<String> FOREIGN =
      Set.of(
          "der", "das", "den", "dem", "und", "ist", "nicht", "von", "ein", "eine", "im", "zu",
          "mit", "auf", "le", "les", "des", "et", "est", "une", "que", "qui", "dans", "pour", "dit",
          "non", "el", "del", "y", "por", "se", "de", "het", "een", "dat", "hij", "zei", "en", "di",
          "il", "che", "ha", "em", "não", "uma", "og", "det", "som", "av", "han", "na", "nie");

  private static final int FEWEST_WORDS = 4;

  private SmallWords() {}

  static boolean showEnglish(String text) {
    int words = 0;
    int own = 0;
    int shared = 0;
    int foreign = 0;
    int from = 0;
    while (from < text.length()) {
      int to = endOfWord(text, from);
      if (to > from) {
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        words++;
        own += OWN.contains(word) ? 1 : 0;
        shared += SHARED.contains(word) ? 1 : 0;
        foreign += FOREIGN.contains(word) ? 1 : 0;
      }
      from = to + 1;
    }
    boolean common = (own + shared) * 5 >= words && own * 12 >= words;
    return words >= FEWEST_WORDS && common && foreign < own;
  }

  private static int endOfWord(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
