package dev.wiredesk.text.mentions;

import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands around a phrase in its sentence: whether it speaks, is a subject, is inside one. */
final class Surroundings {
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "as", "when", "who");
  private static final int LONGEST_ASIDE = 25;
  private static final int LONGEST_SOURCE = 9;
  private static final int LONGEST_TITLE = 6;
  private static final int MOST_AUXILIARIES = 5;

  private final List<Token> tokens;
  private final BitSet quoted;
  private final MentionWords words;
  private Sentence sentence = new Sentence(0, 0);

  Surroundings(TokenizedText text, MentionWords words) {
    this.tokens = text.tokens();
    this.quoted = QuotedTokens.of(text);
    this.words = words;
  }

  void enter(Sentence next) {
    sentence = next;
  }

  boolean has(int i) {
    return i >= sentence.from() && i < sentence.to();
  }

  String word(int i) {
    return has(i) ? tokens.get(i).text() : "";
  }

  String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }

  boolean is(int i, Set<String> any) {
    return has(i) && any.contains(lower(i));
  }

  boolean isQuoted(int i) {
    return quoted.get(i);
  }

  boolean isLower(int i) {
    return has(i) && Character.isLowerCase(word(i).charAt(0));
  }

  boolean isCapital(int i) {
    return has(i) && Character.isUpperCase(word(i).charAt(0));
  }

  /** How prominent the phrase is: who speaks before subjects before the rest. */
  int weight(int from, int to, boolean first) {
    int begin = afterTitles(from);
    boolean subject = first || word(begin - 1).equals("and") || word(begin - 1).equals("or");
    if (isPossessive(to)) {
      return Recent.OBLIQUE;
    }
    if (speaksAfter(to) || speaksBefore(begin)) {
      return Recent.SPEAKER + (subject ? Recent.SUBJECT : 0);
    }
    if (is(begin - 1, words.prepositions)) {
      return Recent.OBLIQUE;
    }
    return subject ? Recent.SUBJECT : Recent.PLAIN;
  }

  boolean isPossessive(int i) {
    return word(i).equals("'s") || word(i).equals("’s");
  }

  /** Where the titles and the determiner before a name begin. */
  private int afterTitles(int from) {
    int i = from;
    while (is(i - 1, words.titles) || is(i - 1, words.personNouns) || is(i - 1, words.roles)) {
      i--;
    }
    int title = i;
    while (title < from && from - i < LONGEST_TITLE && isPlain(i - 1)) {
      i--;
    }
    return is(i - 1, words.determiners) ? i - 1 : i;
  }

  /** A noun or adjective before a title: "station manager". */
  private boolean isPlain(int i) {
    return isLower(i)
        && !is(i, CONJUNCTIONS)
        && !is(i, words.prepositions)
        && !is(i, words.determiners)
        && !is(i, words.speech)
        && !is(i, words.auxiliaries);
  }

  /** "Ruiz said", "Ruiz, the mayor, has said", "Ruiz on Monday denied". */
  boolean speaksAfter(int to) {
    return is(verbAfter(to), words.speech);
  }

  private int verbAfter(int to) {
    int i = afterAside(to);
    if (word(i).equals("on") && isCapital(i + 1)) {
      i += 2;
    }
    for (int n = 0; n < MOST_AUXILIARIES && isAuxiliary(i); n++) {
      i++;
    }
    return i;
  }

  private boolean isAuxiliary(int i) {
    return is(i, words.auxiliaries) || (isLower(i) && word(i).endsWith("ly"));
  }

  /** Behind ", the mayor of Lugo,", "(34)" and ", 34,". */
  private int afterAside(int to) {
    String close = word(to).equals(",") ? "," : word(to).equals("(") ? ")" : "";
    if (close.isEmpty()) {
      return to;
    }
    for (int i = to + 1; i < to + LONGEST_ASIDE && has(i); i++) {
      if (word(i).equals(close)) {
        return i + 1;
      }
    }
    return to;
  }

  /** "said Ruiz", "according to the mayor, Ruiz". */
  private boolean speaksBefore(int from) {
    return isAccording(from) || (is(from - 1, words.speech) && !isSubject(from - 2));
  }

  /** "According to Ruiz", "according to the office's director, Ruiz". */
  private boolean isAccording(int from) {
    for (int i = from - 1; i > from - LONGEST_SOURCE && has(i); i--) {
      if (word(i).equals("to")) {
        return lower(i - 1).equals("according");
      }
    }
    return false;
  }

  /** In "he told Ruiz", unlike "“Yes,” said Ruiz", somebody else speaks. */
  private boolean isSubject(int i) {
    return has(i) && Character.isLetterOrDigit(word(i).charAt(0)) && !is(i, words.auxiliaries);
  }
}
