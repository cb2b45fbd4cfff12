package dev.wiredesk.text.tokens;

import java.util.Locale;
import java.util.Set;

/** Words that take a full stop without ending a sentence. */
final class Abbreviations {
  /** Stand before a name or number: what follows belongs to them, whatever its first letter. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "sen", "rep", "gov", "gen",
          "lt", "col", "maj", "capt", "cmdr", "cpl", "sgt", "pvt", "adm", "brig", "supt", "insp",
          "det", "pres", "st", "ste", "mt", "ft", "no", "nos", "vs", "v", "fig", "art", "sec",
          "messrs", "mme", "mlle", "amb", "atty", "asst", "assoc", "rt", "sr.", "op", "cf", "ca",
          "approx", "sdn", "bhd", "pte", "sra", "dra", "vol", "pp", "p", "ed", "eds", "dist");

  private static final Set<String> OTHERS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "inc", "corp", "co", "ltd",
          "llc", "plc", "bros", "jr", "sr", "etc", "dept", "univ", "ave", "blvd", "rd", "ala",
          "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky",
          "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
          "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "est", "al", "ph");

  private static final int LONGEST = 6;

  private Abbreviations() {}

  /** Whether the word text[start, end), which a full stop follows, owns that full stop. */
  static boolean isShortened(String text, int start, int end) {
    if (isInitials(text, start, end)) {
      return true;
    }
    if (end - start > LONGEST || !Characters.isLetterAt(text, start)) {
      return false;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return (BEFORE_NAME.contains(word) || OTHERS.contains(word))
        && looksShortened(text, start, word);
  }

  /** No, Mar, Sun and the like are words too: they count only where the text shows it. */
  private static boolean looksShortened(String text, int start, String word) {
    int next = Characters.skipSpace(text, start + word.length() + 1);
    return switch (word) {
      case "no", "nos", "art", "fig", "p", "pp", "sec", "v", "op" ->
          Characters.isDigitAt(text, next);
      case "mar",
          "ill",
          "miss",
          "ind",
          "ark",
          "wash",
          "mass",
          "del",
          "la",
          "pa",
          "ore",
          "al",
          "fri",
          "mon",
          "ed",
          "ga",
          "mo",
          "co" ->
          Characters.isUpperAt(text, start);
      default -> true;
    };
  }

  /** Single letters divided by full stops: J., U.S, e.g. */
  private static boolean isInitials(String text, int start, int end) {
    if (end - start == 1) {
      return Characters.isUpperAt(text, start);
    }
    if ((end - start) % 2 == 0 || end - start > 9) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean letter = (i - start) % 2 == 0;
      if (letter ? !Characters.isLetterAt(text, i) : text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  /** Whether the token, which ends in a full stop, never ends a sentence. */
  static boolean precedesName(String token) {
    if (token.length() == 2) {
      return Character.isUpperCase(token.charAt(0)) && token.charAt(0) != 'I';
    }
    return BEFORE_NAME.contains(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT));
  }
}
