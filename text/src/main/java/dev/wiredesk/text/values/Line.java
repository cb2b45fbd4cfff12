package dev.wiredesk.text.values;

import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import org.jspecify.annotations.Nullable;

/** One sentence, for the rules to look at; beyond its ends every question is answered with no. */
final class Line {
  private final TokenizedText text;
  private final Terms terms;
  private final @Nullable Term[] all;
  private final int from;
  private final int to;

  Line(TokenizedText text, Terms terms, @Nullable Term[] all, Sentence sentence) {
    this.text = text;
    this.terms = terms;
    this.all = all;
    this.from = sentence.from();
    this.to = sentence.to();
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Terms terms() {
    return terms;
  }

  boolean has(int i) {
    return i >= from && i < to;
  }

  @Nullable Term term(int i) {
    return has(i) ? all[i] : null;
  }

  boolean is(int i, Role role) {
    Term term = term(i);
    return term != null && term.is(role);
  }

  @Nullable String code(int i, Role role) {
    Term term = term(i);
    return term == null ? null : term.code(role);
  }

  /** The word as written; empty beyond the ends. */
  String word(int i) {
    return has(i) ? text.tokens().get(i).text() : "";
  }

  boolean is(int i, String word) {
    return has(i) && text.tokens().get(i).text().equalsIgnoreCase(word);
  }

  boolean isDash(int i) {
    return is(i, "-") || is(i, "–") || is(i, "—");
  }

  boolean isCapital(int i) {
    return has(i) && Character.isUpperCase(word(i).charAt(0));
  }

  boolean isLowerWord(int i) {
    return has(i) && Character.isLowerCase(word(i).charAt(0));
  }

  /** Whether nothing stands between the token and the next one. */
  boolean touchesNext(int i) {
    return has(i) && has(i + 1) && token(i).end() == token(i + 1).start();
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
