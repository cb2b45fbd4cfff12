package dev.wiredesk.text.entities;

import dev.wiredesk.text.sequence.WordList;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the title or role a text gives a person beside the name: "Foreign Minister Ana Ruiz", "Ana
 * Ruiz, the mayor of Lugo," and "the mayor of Lugo, Ana Ruiz". Looks a bounded number of tokens
 * away.
 */
final class JobTitles {
  private static final int FARTHEST = 12;
  private static final int LONGEST_BEFORE = 6;

  /** Words that may stand before the role inside a title in lower case. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "former",
          "acting",
          "interim",
          "deputy",
          "vice",
          "prime",
          "foreign",
          "chief",
          "senior",
          "opposition",
          "assistant",
          "executive",
          "managing",
          "general",
          "press",
          "defence",
          "defense",
          "finance",
          "health",
          "interior",
          "education",
          "trade",
          "justice",
          "police",
          "fire",
          "party",
          "team",
          "head",
          "lead",
          "first",
          "second",
          "presidential",
          "government",
          "ministry",
          "council",
          "national",
          "regional",
          "provincial",
          "state",
          "federal",
          "local",
          "special",
          "military",
          "army",
          "naval",
          "human",
          "rights",
          "climate",
          "energy",
          "labour",
          "labor",
          "union",
          "company",
          "agriculture",
          "environment",
          "transport",
          "co-founder");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Set<String> STOPS =
      Set.of(",", ";", ":", ".", "(", ")", "\"", "“", "”", "—", "–", "-", "?", "!");
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "told",
          "was",
          "is",
          "has",
          "had",
          "who",
          "which",
          "that",
          "and",
          "announced",
          "added");

  private final Set<String> roles = Set.copyOf(WordList.read(JobTitles.class, "roles.txt"));

  Optional<String> beside(TokenizedText text, EntityMention person) {
    return before(text, person.from())
        .or(() -> after(text, person.to()))
        .or(() -> beforeComma(text, person.from()));
  }

  private Optional<String> before(TokenizedText text, int name) {
    int from = name;
    while (from > 0 && name - from < LONGEST_BEFORE && isTitlePart(text, from - 1)) {
      from--;
    }
    return from < name && isRole(text, name - 1)
        ? Optional.of(written(text, from, name))
        : beforeField(text, name);
  }

  /** "Secretary of State Ana Ruiz", "Minister for Foreign Affairs Ana Ruiz". */
  private Optional<String> beforeField(TokenizedText text, int name) {
    int field = fieldBefore(text, name);
    if (field < 1 || field == name - 1 || !isRole(text, field - 1)) {
      return Optional.empty();
    }
    int from = field - 1;
    while (from > 0 && name - from < FARTHEST && isTitlePart(text, from - 1)) {
      from--;
    }
    return Optional.of(written(text, from, name));
  }

  /** Index of the "of" or "for" that begins a field in capitals before the name, else -1. */
  private static int fieldBefore(TokenizedText text, int name) {
    for (int i = name - 1; i > 0 && name - i < LONGEST_BEFORE; i--) {
      if (isField(text, i)) {
        return i;
      }
      if (!isCapital(text, i) && !isJoint(text, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isField(TokenizedText text, int index) {
    return is(text, index, "of") || is(text, index, "for");
  }

  private static boolean isJoint(TokenizedText text, int index) {
    return is(text, index, "and") || is(text, index, "the");
  }

  private static boolean isCapital(TokenizedText text, int index) {
    return Character.isUpperCase(text.tokens().get(index).text().charAt(0));
  }

  private boolean isTitlePart(TokenizedText text, int index) {
    return isRole(text, index) || QUALIFIERS.contains(lower(text, index));
  }

  private Optional<String> after(TokenizedText text, int end) {
    if (!is(text, end, ",")) {
      return Optional.empty();
    }
    int from = end + 1;
    if (from < text.tokens().size() && ARTICLES.contains(lower(text, from))) {
      from++;
    }
    return roleUntilStop(text, from, Math.min(text.tokens().size(), from + FARTHEST));
  }

  private Optional<String> beforeComma(TokenizedText text, int name) {
    if (name < 2 || !is(text, name - 1, ",")) {
      return Optional.empty();
    }
    int from = name - 1;
    while (from > 0 && name - from < FARTHEST && !stops(text, from - 1)) {
      from--;
      if (ARTICLES.contains(lower(text, from))) {
        Optional<String> found = roleUntilStop(text, from + 1, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The words up to the next mark or verb, if they hold a role before their first preposition. */
  private Optional<String> roleUntilStop(TokenizedText text, int from, int limit) {
    int to = from;
    while (to < limit && !stops(text, to)) {
      to++;
    }
    boolean closed = to < limit && STOPS.contains(text.tokens().get(to).text());
    return closed && holdsRole(text, from, to)
        ? Optional.of(written(text, from, to))
        : Optional.empty();
  }

  private boolean holdsRole(TokenizedText text, int from, int to) {
    int i = from;
    while (i < to && !isRole(text, i) && !isPreposition(lower(text, i))) {
      i++;
    }
    return i < to && isRole(text, i);
  }

  private static boolean isPreposition(String word) {
    return word.equals("of")
        || word.equals("for")
        || word.equals("in")
        || word.equals("at")
        || word.equals("to")
        || word.equals("with");
  }

  private boolean stops(TokenizedText text, int index) {
    String word = lower(text, index);
    return STOPS.contains(word) || VERBS.contains(word);
  }

  /** "Governor", "then-governor", "ex-minister". */
  private boolean isRole(TokenizedText text, int index) {
    String word = lower(text, index);
    return roles.contains(word) || roles.contains(word.substring(word.indexOf('-') + 1));
  }

  private static boolean is(TokenizedText text, int index, String expected) {
    return index < text.tokens().size() && text.tokens().get(index).text().equals(expected);
  }

  private static String lower(TokenizedText text, int index) {
    return text.tokens().get(index).text().toLowerCase(Locale.ROOT);
  }

  private static String written(TokenizedText text, int from, int to) {
    List<Token> tokens = text.tokens();
    return WhiteSpace.folded(
        text.text().substring(tokens.get(from).start(), tokens.get(to - 1).end()));
  }
}
