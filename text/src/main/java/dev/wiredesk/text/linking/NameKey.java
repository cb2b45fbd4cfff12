package dev.wiredesk.text.linking;

import java.text.Normalizer;

/**
 * How names are compared: 64 bits of the name without case, accents, punctuation, a leading "the"
 * and a possessive. Acronyms have keys of their own, so that "WHO" is not the band "The Who".
 */
final class NameKey {
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int LONGEST_ACRONYM = 7;
  private static final int LONGEST_NAME = 200;

  private NameKey() {}

  /** What a key stands for; each has its own space of keys. */
  enum Kind {
    NAME(1),
    ACRONYM(2),
    SURNAME(3),
    DEMONYM(4);

    private final int salt;

    Kind(int salt) {
      this.salt = salt;
    }
  }

  /** 0 if nothing of the name is left. */
  static long of(String name, Kind kind) {
    String folded = fold(name);
    if (folded.isEmpty()) {
      return 0;
    }
    long hash = (SEED ^ kind.salt) * PRIME;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * PRIME;
    }
    return scramble(hash);
  }

  static boolean isAcronym(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      }
      if (Character.isLowerCase(c) || Character.isWhitespace(c)) {
        return false;
      }
    }
    return letters > 1 && letters <= LONGEST_ACRONYM;
  }

  /** The words of a name as compared, one blank between them. */
  static String fold(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(cut(name), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    int end = withoutPossessive(plain);
    for (int i = 0; i < end; i++) {
      append(folded, plain.charAt(i));
    }
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) == ' ') {
      folded.setLength(length - 1);
    }
    return folded.indexOf("the ") == 0 ? folded.substring("the ".length()) : folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      folded.append(Character.toLowerCase(c));
    } else if (!isSilent(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static boolean isSilent(char c) {
    return switch (c) {
      case '.', '\'', '’', '‘', '`', 'ʼ' -> true;
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private static int withoutPossessive(String name) {
    int length = name.length();
    boolean possessive = name.endsWith("'s") || name.endsWith("’s");
    return possessive && length > 2 ? length - 2 : length;
  }

  // Normalising many marks on one letter takes the square of their number; no name has so many.
  private static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static long scramble(long value) {
    long z = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
    z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return z ^ (z >>> 33);
  }
}
