package dev.wiredesk.text.claims;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sentence, for the rules to look at. Outside of it there is nothing: every question about a
 * token beyond the ends is answered with no.
 */
final class Passage {
  private final Words words;
  private final Quotations quotations;
  private final int from;
  private final int to;

  Passage(Words words, Quotations quotations, int from, int to) {
    this.words = words;
    this.quotations = quotations;
    this.from = from;
    this.to = to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Words words() {
    return words;
  }

  Quotations quotations() {
    return quotations;
  }

  boolean has(int index) {
    return index >= from && index < to;
  }

  String word(int index) {
    return has(index) ? words.lowerCase(index) : "";
  }

  boolean is(int index, String word) {
    return has(index) && words.lowerCase(index).equals(word);
  }

  boolean is(int index, Set<String> any) {
    return has(index) && any.contains(words.lowerCase(index));
  }

  boolean is(int index, WordClass wordClass) {
    return has(index) && words.is(index, wordClass);
  }

  boolean isAny(int index, Set<WordClass> classes) {
    return has(index) && words.isAny(index, classes);
  }

  boolean isCapital(int index) {
    return has(index) && words.isCapital(index);
  }

  boolean isWord(int index) {
    return has(index) && words.isWord(index);
  }

  boolean isNumber(int index) {
    return has(index) && Character.isDigit(words.firstCharacter(index));
  }

  boolean isAdverb(int index) {
    return is(index, WordClass.ADVERB)
        || (has(index)
            && word(index).endsWith("ly")
            && word(index).length() > 4
            && !isCapital(index));
  }

  boolean isAuxiliary(int index) {
    return is(index, WordClass.BE)
        || is(index, WordClass.HAVE)
        || is(index, WordClass.DO)
        || is(index, WordClass.MODAL);
  }

  boolean isPossessiveMark(int index) {
    return is(index, "'s") || is(index, "’s");
  }

  boolean isQuoteMark(int index) {
    return has(index)
        && (quotations.opensAt(index) || quotations.closesAt(index))
        && !isWord(index);
  }

  /** The quotation that begins at the token, if one does. */
  @Nullable Range quotationFrom(int index) {
    return has(index) && quotations.opensAt(index) ? quotations.at(index) : null;
  }

  boolean isQuoted(int index) {
    return quotations.covers(index);
  }

  boolean inSameQuotation(int a, int b) {
    return Objects.equals(quotations.at(a), quotations.at(b));
  }
}
