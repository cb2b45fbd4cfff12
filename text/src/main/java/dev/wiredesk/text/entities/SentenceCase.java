package dev.wiredesk.text.entities;

import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.tokens.Sentence;

/**
 * How a sentence uses capitals: a shouted line says nothing by them, a headline in title case
 * little. Fills the flags, the exact hashes and the shapes of its tokens.
 */
final class SentenceCase {
  private static final int LEAST_WORDS = 3;

  private final TextColumns text;
  private int words;
  private int capitalised;
  private int shouted;

  private SentenceCase(TextColumns text) {
    this.text = text;
  }

  static void fill(TextColumns text, Sentence sentence) {
    SentenceCase counts = new SentenceCase(text);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      counts.count(text.word(i));
    }
    int common = counts.common();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      counts.fill(i, common);
    }
    if (sentence.to() > sentence.from()) {
      text.flags[counts.firstWord(sentence)] |= TextColumns.FIRST;
    }
  }

  private void count(String word) {
    if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
      words++;
      if (Character.isUpperCase(word.charAt(0))) {
        capitalised++;
        shouted += hasLower(word) ? 0 : 1;
      }
    }
  }

  private int common() {
    if (words >= 2 && shouted * 10 >= words * 9) {
      return TextColumns.SHOUTED;
    }
    return words > LEAST_WORDS && capitalised * 10 >= words * 7 ? TextColumns.HEADLINE : 0;
  }

  private void fill(int i, int common) {
    String word = text.word(i);
    int length = word.length();
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean lowered = common == TextColumns.SHOUTED && length > 1;
    text.flags[i] = common | (capital ? TextColumns.CAPITAL : 0);
    text.folded[i] = Hashes.folded(word, 0, length);
    text.suffix[i] = Hashes.folded(word, Math.max(0, length - 3), length);
    text.exact[i] = lowered ? Hashes.capitalised(word, 0, length) : Hashes.exact(word, 0, length);
    text.shape[i] = shape(word, lowered);
  }

  private int firstWord(Sentence sentence) {
    int i = sentence.from();
    while (i + 1 < sentence.to() && !Character.isLetterOrDigit(text.word(i).charAt(0))) {
      i++;
    }
    return i;
  }

  private static boolean hasLower(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Classes of characters, a run of one class as at most two of it. */
  private static long shape(String word, boolean lowered) {
    long hash = 7;
    char last = 0;
    int repeated = 0;
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(lowered && i > 0 ? Character.toLowerCase(word.charAt(i)) : word.charAt(i));
      repeated = kind == last ? repeated + 1 : 0;
      if (repeated < 2) {
        hash = Hashes.step(hash, kind);
      }
      last = kind;
    }
    return hash;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
