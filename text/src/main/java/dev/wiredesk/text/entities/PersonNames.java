package dev.wiredesk.text.entities;

import java.util.List;
import java.util.Set;

/**
 * How the names of persons are built: titles, initials, particles, family names that come first.
 */
final class PersonNames {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dr",
          "dr.",
          "prof",
          "prof.",
          "professor",
          "sir",
          "lady",
          "dame",
          "lord",
          "rev",
          "rev.",
          "sen",
          "sen.",
          "rep",
          "rep.",
          "gov",
          "gov.",
          "gen",
          "gen.",
          "col",
          "col.",
          "capt",
          "capt.",
          "lt",
          "lt.",
          "sgt",
          "sgt.",
          "president",
          "minister",
          "senator",
          "governor",
          "mayor",
          "judge",
          "justice",
          "sheikh");

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private static final Set<String> PARTICLES =
      Set.of(
          "bin", "bint", "ibn", "al", "el", "de", "da", "do", "dos", "das", "del", "della", "di",
          "la", "le", "van", "von", "der", "den", "ter", "ten", "y", "e", "abu", "ould", "ben",
          "st", "st.", "t", "'t", "zu", "af");

  /** Written first in Chinese, Korean and Vietnamese names. */
  private static final Set<String> LEADING_FAMILIES =
      Set.of(
          "kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "jang", "lim",
          "han", "shin", "seo", "kwon", "hwang", "ahn", "song", "moon", "xi", "li", "wang", "zhang",
          "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu", "gao",
          "lin", "he", "guo", "ma", "luo", "liang", "deng", "tsai", "chiang", "nguyen", "nguyễn",
          "tran", "trần", "pham", "phạm", "vo", "võ", "hoang", "phan", "bui", "dang");

  private PersonNames() {}

  static List<String> withoutTitles(List<String> words) {
    int from = 0;
    while (from < words.size() - 1 && TITLES.contains(words.get(from))) {
      from++;
    }
    int to = words.size();
    while (to - from > 2 && SUFFIXES.contains(words.get(to - 1))) {
      to--;
    }
    return words.subList(from, to);
  }

  /** What a person is called by alone: mostly the last word. */
  static String family(List<String> words) {
    String first = words.getFirst();
    boolean leads = words.size() > 1 && LEADING_FAMILIES.contains(first) && !isWestern(words);
    return withoutArticle(leads ? first : words.getLast());
  }

  /** Kim and Lee are given names elsewhere; a Korean one has two parts after the family's. */
  private static boolean isWestern(List<String> words) {
    boolean both = words.getFirst().equals("kim") || words.getFirst().equals("lee");
    return both && words.size() == 2 && words.getLast().indexOf('-') < 0;
  }

  private static String withoutArticle(String word) {
    return word.length() > 4 && (word.startsWith("al-") || word.startsWith("el-"))
        ? word.substring(3)
        : word;
  }

  /** Initials between first and last name do not tell persons apart. */
  static String key(List<String> words) {
    StringBuilder key = new StringBuilder(words.getFirst());
    for (int i = 1; i < words.size(); i++) {
      if (!isInitial(words.get(i)) || i == words.size() - 1) {
        key.append(' ').append(words.get(i));
      }
    }
    return key.toString();
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.endsWith("."));
  }

  /** Whether the word alone can mean its bearer. */
  static boolean standsAlone(String word) {
    return !isInitial(word) && !PARTICLES.contains(word);
  }

  /** "J. Smith" and "John Smith": each word is one of the others, or the initial of one. */
  static boolean abbreviates(Set<String> known, List<String> words) {
    if (words.stream().noneMatch(PersonNames::isInitial)) {
      return known.stream().anyMatch(PersonNames::isInitial)
          && known.stream().allMatch(word -> isAmong(word, words));
    }
    return words.stream().allMatch(word -> isAmong(word, known));
  }

  private static boolean isAmong(String word, Iterable<String> others) {
    for (String other : others) {
      if (other.equals(word) || (isInitial(word) && other.charAt(0) == word.charAt(0))) {
        return true;
      }
    }
    return false;
  }
}
