package dev.wiredesk.text.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides the tokens of one text into sentences. A sentence of more than {@value #LONGEST} tokens
 * is cut there, so that work that grows faster than a sentence stays linear in the text.
 */
final class SentenceSplitter {
  static final int LONGEST = 500;

  /** In characters. */
  private static final int SHORT_LINE = 50;

  /** Words that, capitalised after an abbreviation, begin a new sentence rather than a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "In",
          "On",
          "At",
          "But",
          "And",
          "This",
          "That",
          "These",
          "Those",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "As",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "However",
          "There",
          "Some",
          "Many",
          "Most",
          "For",
          "With",
          "What",
          "Who",
          "Why",
          "How",
          "Since",
          "Although",
          "Though",
          "Meanwhile",
          "Both",
          "One",
          "Two",
          "According",
          "Earlier",
          "Last",
          "Still",
          "So",
          "Yet",
          "Asked",
          "Now");

  private final String text;
  private final List<Token> tokens;

  SentenceSplitter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  List<Sentence> split() {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = endOfSentence(from);
      sentences.add(new Sentence(from, to));
      from = to;
    }
    return sentences;
  }

  private int endOfSentence(int from) {
    int limit = Math.min(tokens.size(), from + LONGEST);
    int i = from;
    while (i < limit) {
      int next = i + 1;
      if (isTerminal(tokens.get(i).text())) {
        next = skipClosing(next, limit);
      }
      if (next >= limit || blankLineBefore(next) || shortLineBefore(next) || endsAt(i, next)) {
        return next;
      }
      i = next;
    }
    return limit;
  }

  private int skipClosing(int from, int limit) {
    int i = from;
    while (i < limit && closesHere(i)) {
      i++;
    }
    return i;
  }

  /** A quote or bracket right after the last character closes; after a space it opens. */
  private boolean closesHere(int i) {
    Token token = tokens.get(i);
    return token.start() == tokens.get(i - 1).end()
        && ((token.text().length() == 1 && Characters.closes(token.text().charAt(0)))
            || isTerminal(token.text()));
  }

  private static boolean isTerminal(String token) {
    char last = token.charAt(token.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…' || last == '。' || last == '؟';
  }

  /**
   * Whether the text ends a sentence with token {@code i} and the closing marks before {@code
   * next}.
   */
  private boolean endsAt(int i, int next) {
    String last = tokens.get(i).text();
    if (!isTerminal(last) || !beginsSentence(next)) {
      return false;
    }
    boolean abbreviation = last.length() > 1 && Character.isLetter(last.charAt(0));
    return !abbreviation || endsWithAbbreviation(last, i, next);
  }

  private boolean endsWithAbbreviation(String last, int i, int next) {
    if (Abbreviations.precedesName(last) && next == i + 1) {
      return false;
    }
    String following = tokens.get(next).text();
    return next > i + 1
        || STARTERS.contains(following)
        || (following.length() == 1 && Characters.opens(following.charAt(0)));
  }

  private boolean beginsSentence(int next) {
    Token token = tokens.get(next);
    int first = token.text().codePointAt(0);
    if (token.start() == tokens.get(next - 1).end()) {
      return Character.isUpperCase(first) && isWordBeforeMark(next - 2);
    }
    if (token.text().length() == 1 && Characters.opens((char) first)) {
      return next + 1 >= tokens.size() || !startsLower(next + 1);
    }
    return !Character.isLowerCase(first)
        && (Character.isLetterOrDigit(first) || !isMidSentence(first));
  }

  private boolean isWordBeforeMark(int index) {
    return index >= 0 && tokens.get(index).text().length() > 2 && startsLower(index);
  }

  private boolean startsLower(int index) {
    return Character.isLowerCase(tokens.get(index).text().codePointAt(0));
  }

  private static boolean isMidSentence(int first) {
    return first == ','
        || first == ';'
        || first == ':'
        || first == '-'
        || first == '–'
        || first == '—'
        || first == ')';
  }

  private boolean blankLineBefore(int next) {
    int from = tokens.get(next - 1).end();
    int to = tokens.get(next).start();
    if (to - from < 2) {
      return to - from == 1 && text.charAt(from) == '\u2029';
    }
    return lineBreaks(from, to) >= 2;
  }

  /**
   * Headings and the items of a list are no part of what follows; a line of running text that was
   * broken is longer, or goes on in lower case.
   */
  private boolean shortLineBefore(int next) {
    int end = tokens.get(next - 1).end();
    int start = tokens.get(next).start();
    if (end == start || lineBreaks(end, start) == 0 || startsLower(next)) {
      return false;
    }
    int lineStart = Math.max(0, end - SHORT_LINE);
    return text.lastIndexOf('\n', end - 1) >= lineStart || lineStart == 0;
  }

  private int lineBreaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2029' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        breaks += c == '\u2029' ? 2 : 1;
      }
    }
    return breaks;
  }
}
