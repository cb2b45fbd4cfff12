package dev.wiredesk.text.claims;

/** The regular forms of English verbs. */
final class Inflection {
  private Inflection() {}

  static String present(String verb) {
    if (endsInHiss(verb)) {
      return verb + "es";
    }
    if (endsInConsonantY(verb)) {
      return stem(verb) + "ies";
    }
    return verb.equals("go") ? "goes" : verb + "s";
  }

  static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (endsInConsonantY(verb)) {
      return stem(verb) + "ied";
    }
    return doubles(verb) ? verb + verb.charAt(verb.length() - 1) + "ed" : verb + "ed";
  }

  static String ing(String verb) {
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return stem(verb) + "ing";
    }
    return doubles(verb) ? verb + verb.charAt(verb.length() - 1) + "ing" : verb + "ing";
  }

  static String plural(String noun) {
    return present(noun);
  }

  private static boolean endsInHiss(String verb) {
    return verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
  }

  private static boolean endsInConsonantY(String verb) {
    return verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2));
  }

  private static String stem(String verb) {
    return verb.substring(0, verb.length() - 1);
  }

  /**
   * The verbs of the list that double their last letter: admit, beg, plan, quip, slam and the like.
   */
  private static boolean doubles(String verb) {
    return switch (verb) {
      case "admit", "commit", "beg", "plan", "quip", "slam", "dub", "put", "rebut", "refer" -> true;
      default -> false;
    };
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
