package dev.wiredesk.text.claims;

import dev.wiredesk.text.sequence.Hashes;

/** Cuts the endings of regular verbs and plurals off, so that the forms of one word are alike. */
final class Stems {
  private Stems() {}

  /** The hash of the stem of a word in lower case. */
  static long of(String word) {
    int end = withoutEnding(word, word.length());
    boolean cut = end < word.length();
    if (end > 3 && cut && isDoubled(word, end)) {
      end--;
    }
    if (end > 3 && word.charAt(end - 1) == 'e') {
      end--;
    }
    long hash = Hashes.folded(word, 0, end - 1);
    char last = word.charAt(end - 1);
    return Hashes.step(hash, last == 'i' && end > 2 ? 'y' : Hashes.fold(last));
  }

  private static int withoutEnding(String word, int length) {
    if (length > 5 && word.endsWith("ing")) {
      return length - 3;
    }
    if (length > 4 && word.endsWith("ed")) {
      return length - 2;
    }
    return length > 3 && endsInSingleS(word) ? length - 1 : length;
  }

  private static boolean endsInSingleS(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private static boolean isDoubled(String word, int end) {
    char last = word.charAt(end - 1);
    return last == word.charAt(end - 2) && "aeiouls".indexOf(last) < 0;
  }
}
