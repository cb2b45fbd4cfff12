package dev.wiredesk.text.sequence;

import java.text.Normalizer;

/**
 * The hashes that stand for words and features. They are part of the weights' format: a change here
 * makes every weights file useless.
 */
public final class Hashes {
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final char[] FOLDED = folded(0x250);

  private Hashes() {}

  /** Of the characters as they are. */
  public static long exact(CharSequence text, int from, int to) {
    long hash = SEED;
    for (int i = from; i < to; i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  /** Without case and Latin accents, every digit the same. */
  public static long folded(CharSequence text, int from, int to) {
    long hash = SEED;
    for (int i = from; i < to; i++) {
      hash = step(hash, fold(text.charAt(i)));
    }
    return hash;
  }

  /** First character upper, the others lower case: how a word of a shouted line is read. */
  public static long capitalised(CharSequence text, int from, int to) {
    long hash = from < to ? step(SEED, text.charAt(from)) : SEED;
    for (int i = from + 1; i < to; i++) {
      hash = step(hash, Character.toLowerCase(text.charAt(i)));
    }
    return hash;
  }

  public static long step(long hash, long value) {
    return (hash ^ value) * PRIME;
  }

  public static long both(long first, long second) {
    return scramble(first * 31 + second);
  }

  /** The 32 bits that name a feature: a template and the value it has here. */
  public static int feature(int template, long value) {
    return (int) (scramble(value + template * 0x9E3779B97F4A7C15L) >>> 32);
  }

  public static long scramble(long value) {
    long z = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
    z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return z ^ (z >>> 33);
  }

  public static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
  }

  private static char[] folded(int size) {
    char[] table = new char[size];
    for (char c = 0; c < size; c++) {
      char lower = Character.toLowerCase(c);
      table[c] =
          Character.isDigit(c)
              ? '0'
              : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
    }
    return table;
  }
}
