package dev.wiredesk.text.entities;

import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How names are compared: without case, articles, stops in acronyms and a possessive. */
final class Names {
  private static final Map<String, String> SAME =
      Map.of(
          "us", "united states",
          "usa", "united states",
          "united states of america", "united states",
          "uk", "united kingdom",
          "uae", "united arab emirates",
          "eu", "european union",
          "un", "united nations",
          "nato", "north atlantic treaty organization",
          "who", "world health organization",
          "imf", "international monetary fund");

  private Names() {}

  /** The words of a mention as compared; never empty. */
  static List<String> words(TokenizedText text, EntityMention mention) {
    List<String> words = new ArrayList<>(mention.to() - mention.from());
    for (Token token : text.tokens().subList(mention.from(), mention.to())) {
      String word = token.text();
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        words.add(withoutStops(word).toLowerCase(Locale.ROOT));
      }
    }
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    if (words.isEmpty()) {
      words.add(text.tokens().get(mention.from()).text());
    }
    return words;
  }

  static String key(List<String> words) {
    String joined = String.join(" ", words);
    return SAME.getOrDefault(joined, joined);
  }

  /** The first letters of the words, without the small ones: "African Union" gives "au". */
  static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!isSmall(word)) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  static boolean isAcronym(String written) {
    int upper = (int) written.codePoints().filter(Character::isUpperCase).count();
    return upper >= 2 && upper * 2 > written.length() && written.length() <= 12;
  }

  /**
   * Whether the letters of an acronym stand in this order in a name of several words, the first of
   * them at its beginning: "LONDON (Levant Wire)" is no acronym.
   */
  static boolean isMadeOf(String acronym, List<String> words) {
    String name = String.join("", words);
    int at = 0;
    for (int i = 0; i < acronym.length(); i++) {
      at = name.indexOf(acronym.charAt(i), at) + 1;
      if (at == 0 || (i == 0 && at > 1)) {
        return false;
      }
    }
    return words.size() > 1;
  }

  /** What the article writes, from the mention's first to its last token, white space folded. */
  static String written(TokenizedText text, EntityMention mention) {
    int start = text.tokens().get(mention.from()).start();
    int end = text.tokens().get(mention.to() - 1).end();
    return WhiteSpace.folded(text.text().substring(start, end).strip());
  }

  static boolean isSmall(String word) {
    return switch (word) {
      case "of", "the", "and", "for", "on", "in", "to", "de", "la", "del", "&" -> true;
      default -> false;
    };
  }

  private static String withoutStops(String word) {
    return word.length() > 2 && word.charAt(1) == '.' ? word.replace(".", "") : word;
  }
}
