package dev.wiredesk.text.datelines;

import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline that begins at a token: a place in capitals, perhaps its country, the day, the
 * agency in brackets, then a dash, colon or full stop. A place in small letters needs its country
 * or an agency, and a dash.
 */
final class Place {
  private static final Set<String> KINDS =
      Set.of(
          "ANALYSIS",
          "BREAKING",
          "COMMENT",
          "CORRECTION",
          "EXCLUSIVE",
          "EXPLAINER",
          "FACTBOX",
          "LIVE",
          "NOTE",
          "OPINION",
          "UPDATE",
          "VIDEO",
          "WARNING",
          "WATCH");

  private static final Set<String> ENDS = Set.of(":", ".", "|");

  private final TokenizedText body;
  private final List<Token> tokens;
  private final int from;
  private int at;
  private int endOfName;
  private int limit;
  private boolean bracketed;
  private boolean divided;
  private boolean dated;

  Place(TokenizedText body, int from) {
    this.body = body;
    this.tokens = body.tokens();
    this.from = from;
    this.at = from;
    this.endOfName = from;
  }

  /** Index after the mark that ends the dateline, or {@code from} if there is none. */
  int read(int longest) {
    limit = Math.min(tokens.size() - 1, from + longest);
    while (at < limit && isPart()) {
      at++;
    }
    return at < limit && at > from && ends() ? at + 1 : from;
  }

  /** The place as it stands, null where only an agency or a kind of article is named. */
  @Nullable String name() {
    return endOfName == from || KINDS.contains(word(from))
        ? null
        : body.text().substring(tokens.get(from).start(), tokens.get(endOfName - 1).end());
  }

  private boolean isPart() {
    String word = word(at);
    if (word.equals("(")) {
      return bracket();
    }
    if (word.equals(",")) {
      divided = true;
      return at > from;
    }
    if (word.equals("/") || word.equals(".")) {
      return word.equals("/") ? isShouted(word(at - 1)) : isShortened();
    }
    dated |= isDay(at);
    return isDay(at) || isName(word) || isJoint(word);
  }

  /** "HAMILTON, Ont. —". */
  private boolean isShortened() {
    boolean shortened = divided && (isDash(word(at + 1)) || word(at + 1).equals("("));
    endOfName = shortened ? at + 1 : endOfName;
    return shortened;
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—") || word.equals("--");
  }

  /** "Democratic Republic of Congo", "SANTA CRUZ DE LA SIERRA". */
  private boolean isJoint(String word) {
    return divided
        && (word.equals("of") || word.equals("and") || word.equals("de") || word.equals("la"));
  }

  private boolean isName(String word) {
    if (!Character.isUpperCase(word.codePointAt(0)) || bracketed) {
      return false;
    }
    endOfName = at + 1;
    return true;
  }

  /** "(Reuters)", "(Sept 20)": everything up to the closing bracket. */
  private boolean bracket() {
    bracketed = true;
    while (at < limit && !word(at).equals(")")) {
      at++;
    }
    return at < limit;
  }

  /** "March 3", "Aug. 20". */
  private boolean isDay(int i) {
    boolean month = Months.contains(word(i)) && (isNumber(word(i + 1)) || isNumber(word(i - 1)));
    boolean beside = Months.contains(word(i - 1)) || Months.contains(word(i + 1));
    return month || (isNumber(word(i)) && beside);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) && word.length() <= 2;
  }

  private boolean ends() {
    if (!begins(at + 1)) {
      return false;
    }
    if (isDash(word(at))) {
      boolean apart = tokens.get(at - 1).end() < tokens.get(at).start();
      return isShouted(word(from)) || (apart && (bracketed || divided || dated));
    }
    return ENDS.contains(word(at)) && isWhole();
  }

  /** Whether a sentence can begin there. */
  private boolean begins(int i) {
    int c = word(i).codePointAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c) || "“\"„‘'«".indexOf(c) >= 0;
  }

  /** A full stop and a colon end other things too: what stands before must look like a place. */
  private boolean isWhole() {
    boolean whole = divided || bracketed || isShouted(word(at - 1));
    return dated || (isShouted(word(from)) && whole);
  }

  static boolean isShouted(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : " ";
  }
}
