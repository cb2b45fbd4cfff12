package dev.wiredesk.text.claims;

import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tokens of one text in lower case, with their classes. */
final class Words {
  private final String text;
  private final List<Token> tokens;
  private final String[] lowerCase;
  private final long[] classes;

  Words(TokenizedText tokenized, WordClasses wordClasses) {
    text = tokenized.text();
    tokens = tokenized.tokens();
    lowerCase = new String[tokens.size()];
    classes = new long[tokens.size()];
    for (int i = 0; i < lowerCase.length; i++) {
      lowerCase[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
      classes[i] = wordClasses.of(lowerCase[i]);
    }
  }

  int size() {
    return lowerCase.length;
  }

  String lowerCase(int index) {
    return lowerCase[index];
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int firstCharacter(int index) {
    return tokens.get(index).text().codePointAt(0);
  }

  /** Bits of {@link WordClass}. */
  long classes(int index) {
    return classes[index];
  }

  boolean is(int index, WordClass wordClass) {
    return (classes[index] & wordClass.bit()) != 0;
  }

  boolean isAny(int index, Set<WordClass> any) {
    return (classes[index] & WordClass.bits(any)) != 0;
  }

  boolean isWord(int index) {
    return Character.isLetterOrDigit(firstCharacter(index));
  }

  boolean isCapital(int index) {
    return Character.isUpperCase(firstCharacter(index));
  }

  String text(Range range) {
    Span span = span(range);
    return text.substring(span.start(), span.end());
  }

  Span span(Range range) {
    return new Span(tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
  }

  boolean spaceBefore(int index) {
    return index == 0 || tokens.get(index - 1).end() < tokens.get(index).start();
  }

  boolean spaceAfter(int index) {
    return index + 1 >= size() || spaceBefore(index + 1);
  }

  /** Whether a blank line stands before the token; the text's first token has one. */
  boolean beginsParagraph(int index) {
    if (index == 0) {
      return true;
    }
    int breaks = 0;
    for (int i = tokens.get(index - 1).end(); i < tokens.get(index).start(); i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }
}
