package dev.wiredesk.text.claims;

import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.sequence.WordClusters;

/**
 * One sentence as the model of attributions looks at it: questions about tokens beyond its ends
 * have an answer of their own. Used by one thread.
 */
final class Context {
  private static final long BEFORE = 11;
  private static final long AFTER = 12;
  private static final int FORM =
      TextTraits.CAPITAL
          | TextTraits.WORD
          | TextTraits.ED
          | TextTraits.ING
          | TextTraits.S
          | TextTraits.LY
          | TextTraits.DIGIT;
  private static final int NEAR = 8;

  private final TextTraits text;
  private int from;
  private int to;

  Context(TextTraits text) {
    this.text = text;
  }

  void enter(int first, int end) {
    from = first;
    to = end;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean has(int i) {
    return i >= from && i < to;
  }

  private static long outside(int i, int from) {
    return i < from ? BEFORE : AFTER;
  }

  long word(int i) {
    return has(i) ? text.folded[i] : outside(i, from);
  }

  /** The part of speech as far as closed classes and endings show it; for marks, the mark. */
  long kind(int i) {
    if (!has(i)) {
      return outside(i, from);
    }
    long classes = text.words.classes(i);
    if (classes == 0 && !text.has(i, TextTraits.WORD)) {
      return text.folded[i];
    }
    return Hashes.both(classes, text.flags[i] & FORM);
  }

  int cluster(int i) {
    return has(i) ? text.cluster[i] : 0;
  }

  long coarse(int i) {
    return has(i) ? WordClusters.beginning(text.cluster[i], 7) : outside(i, from);
  }

  int name(int i) {
    return has(i) ? text.name[i] : -1;
  }

  long quoted(int i) {
    return has(i) && text.has(i, TextTraits.QUOTED) ? 1 : 0;
  }

  boolean isAdverb(int i) {
    return has(i) && (text.words.is(i, WordClass.ADVERB) || text.has(i, TextTraits.LY));
  }

  boolean isHelper(int i) {
    return has(i)
        && (text.has(i, TextTraits.AUXILIARY)
            || text.words.is(i, WordClass.NEGATION)
            || isAdverb(i)
            || text.words.lowerCase(i).equals("to"));
  }

  /** Which kind of helper as a bit. */
  int helper(int i) {
    Words words = text.words;
    if (words.is(i, WordClass.BE)) {
      return 1;
    }
    if (words.is(i, WordClass.HAVE)) {
      return 2;
    }
    if (words.is(i, WordClass.MODAL)) {
      return 4;
    }
    if (words.is(i, WordClass.DO)) {
      return 8;
    }
    if (words.is(i, WordClass.NEGATION)) {
      return 16;
    }
    return words.lowerCase(i).equals("to") ? 32 : 0;
  }

  /** How far after the token the word stands, 0 if not near. */
  int ahead(int i, String word) {
    for (int k = 1; k <= NEAR && has(i + k); k++) {
      if (text.words.lowerCase(i + k).equals(word)) {
        return Math.min(k, 4);
      }
      if (text.words.is(i + k, WordClass.COMMA)) {
        return 0;
      }
    }
    return 0;
  }

  /** Where quotations of the sentence lie, seen from the token: right beside it, or farther. */
  int quotesAround(int i) {
    int bits = 0;
    for (int k = 1; k <= 3; k++) {
      bits |= quoted(i + k) != 0 ? 1 : 0;
      bits |= quoted(i - k) != 0 ? 2 : 0;
    }
    for (int j = from; j < to; j++) {
      if (text.has(j, TextTraits.QUOTED)) {
        bits |= j < i ? 4 : 8;
      }
    }
    return bits;
  }

  int commas(int i) {
    int left = 0;
    int right = 0;
    for (int j = from; j < to; j++) {
      if (text.words.is(j, WordClass.COMMA)) {
        left += j < i ? 1 : 0;
        right += j > i ? 1 : 0;
      }
    }
    return Math.min(left, 3) * 4 + Math.min(right, 3);
  }

  /** The nearest word before the token that may be a cue too; before the sentence if none is. */
  int candidateBefore(int i) {
    int j = i - 1;
    while (j >= from && !text.has(j, TextTraits.CANDIDATE)) {
      j--;
    }
    return j;
  }

  /**
   * Whether a colon or comma and a quotation follow the token: 1 right after its clause, 2 after
   * other words that may be cues, 0 no. The quotation may begin the next sentence.
   */
  int announces(int i) {
    int between = 1;
    for (int j = i + 1; j < to; j++) {
      if (text.words.lowerCase(j).equals(":") && text.quotations.opensAt(j + 1)) {
        return between;
      }
      if (text.has(j, TextTraits.QUOTED)) {
        return 0;
      }
      if (text.has(j, TextTraits.CANDIDATE)) {
        between = 2;
      }
    }
    return 0;
  }

  int bucket(int distance) {
    if (distance <= 5) {
      return distance;
    }
    return Math.min(12, 4 + (32 - Integer.numberOfLeadingZeros(distance)));
  }
}
