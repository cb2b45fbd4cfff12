package dev.wiredesk.text.claims;

import java.util.Set;

/** Finds where a reported clause begins and ends within its sentence. */
final class Clauses {
  private static final Set<String> TRAILING = Set.of("and", "but", "while", "although", "though");
  private static final Set<String> SPELL = Set.of("during", "within");
  private static final int NEAR = 14;

  private final CueLexicon lexicon;

  Clauses(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The end of the clause that begins at the token and is reported by the cue before it. */
  int end(Passage p, int start, int cueAt) {
    int i = start;
    while (p.has(i) && !endsAt(p, i, cueAt)) {
      i++;
    }
    return trimmed(p, start, i);
  }

  /** The end of a noun phrase that is all the cue takes: before a comma or a phrase of time. */
  int nounEnd(Passage p, int start, int cueAt) {
    int last = end(p, start, cueAt);
    int i = start + 1;
    while (i < last && !endsNoun(p, i)) {
      i++;
    }
    return trimmed(p, start, i);
  }

  private static boolean endsNoun(Passage p, int i) {
    if (p.is(i, WordClass.COMMA)) {
      return true;
    }
    if (p.is(i, WordClass.TEMPORAL)) {
      return !p.isPossessiveMark(i + 1) && !p.isCapital(i + 1);
    }
    if (p.is(i, WordClass.SUBORDINATOR)) {
      return !p.is(i, "as") && !p.is(i, "than");
    }
    return p.is(i, WordClass.PREPOSITION) && (p.is(i + 1, WordClass.TEMPORAL) || p.is(i, SPELL));
  }

  private static int trimmed(Passage p, int start, int end) {
    int i = end;
    while (i > start
        && (p.is(i - 1, WordClass.STOP)
            || p.is(i - 1, WordClass.COMMA)
            || p.is(i - 1, WordClass.DASH))) {
      i--;
    }
    return i;
  }

  private boolean endsAt(Passage p, int i, int cueAt) {
    if (p.isQuoted(cueAt) && (!p.inSameQuotation(i, cueAt) || p.quotations().closesAt(i))) {
      return true;
    }
    if (p.isQuoted(i) && !p.isQuoted(cueAt)) {
      return false;
    }
    return switch (p.word(i)) {
      case "," -> endsAtComma(p, i);
      case ":" -> p.quotationFrom(i + 1) != null;
      case "and" -> isCueAfter(p, i + 1);
      case ";" -> true;
      default -> false;
    };
  }

  private boolean endsAtComma(Passage p, int comma) {
    int next = comma + 1;
    if (p.is(next, "according") && p.is(next + 1, "to")) {
      return true;
    }
    if (isIng(p, next) || isCueAfter(p, next) || isParenthesis(p, next)) {
      return true;
    }
    if (p.is(next, TRAILING)) {
      return isCueAfter(p, next + 1) || isClauseWithCue(p, next + 1) || p.is(next, "but");
    }
    return false;
  }

  /** Whether the words after a comma are not part of what was reported before it. */
  boolean begins(Passage p, int i) {
    return isIng(p, i)
        || isCueAfter(p, i)
        || p.is(i, TRAILING)
        || p.is(i, WordClass.SUBORDINATOR)
        || p.is(i, WordClass.RELATIVE)
        || p.word(i).endsWith("ing")
        || p.word(i).endsWith("ed");
  }

  /** ", the mayor said." and ", the mayor said, ...": a speaker with nothing to say of his own. */
  private boolean isParenthesis(Passage p, int from) {
    for (int i = from + 1; i < from + NEAR && p.has(i); i++) {
      if (p.is(i, WordClass.COMMA) || p.isQuoteMark(i)) {
        return false;
      }
      if (isCueAfter(p, i)) {
        int after = Asides.skip(p, i + 1);
        return (!p.has(after) || p.is(after, WordClass.STOP) || p.is(after, WordClass.COMMA))
            && Sources.startOf(p, i) <= from + 1;
      }
    }
    return false;
  }

  private boolean isIng(Passage p, int i) {
    int at = i;
    while (p.isAdverb(at) || p.is(at, "while") || p.is(at, "but")) {
      at++;
    }
    return p.has(at) && lexicon.verbs(p.word(at)).stream().anyMatch(f -> f.form() == VerbForm.ING);
  }

  /** A finite cue, with adverbs and auxiliaries before it at most. */
  private boolean isCueAfter(Passage p, int i) {
    int at = i;
    while (p.isAdverb(at) || p.is(at, WordClass.HAVE)) {
      at++;
    }
    return has(p, at, VerbForm.PAST) || has(p, at, VerbForm.PRESENT);
  }

  private boolean has(Passage p, int i, VerbForm form) {
    return p.has(i)
        && lexicon.verbs(p.word(i)).stream()
            .anyMatch(f -> f.form() == form && f.cue().takes(Frame.QUOTE));
  }

  /** Another speaker: a short noun phrase and a cue that takes quotations. */
  private boolean isClauseWithCue(Passage p, int from) {
    for (int i = from + 1; i < from + NEAR && p.has(i); i++) {
      if (p.is(i, WordClass.COMMA) || p.isQuoteMark(i)) {
        return false;
      }
      Range source = isCueAfter(p, i) ? Sources.before(p, i) : null;
      if (source != null && source.from() <= from + 1) {
        return true;
      }
    }
    return false;
  }

  /** The beginning of the clause that ends before {@code end}, not before {@code floor}. */
  static int start(Passage p, int end, int floor) {
    int i = end - 1;
    while (i >= floor && !p.is(i, ";") && !p.is(i, ":")) {
      i--;
    }
    int start = i + 1;
    while (start < end
        && (p.is(start, WordClass.COMMA)
            || p.is(start, "but")
            || p.is(start, "and")
            || p.is(start, WordClass.CLOSE))) {
      start++;
    }
    return start;
  }
}
