package dev.wiredesk.text.claims;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a cue reports, after it or before it. */
final class Contents {
  private static final Set<String> COMPLEMENT = Set.of("to", "of", "for", "against", "not");

  private static final Set<String> CURRENCIES = Set.of("$", "£", "€", "¥");

  private final Clauses clauses;

  Contents(Clauses clauses) {
    this.clauses = clauses;
  }

  /** What follows the cue, or nothing where the cue cannot take it. */
  Optional<Range> after(Passage p, VerbGroup group, int from) {
    Range quoted = quotationAfter(p, from);
    if (quoted != null && (group.cue().takes(Frame.QUOTE) || !p.is(from, WordClass.COMMA))) {
      return Optional.of(withRest(p, quoted, group));
    }
    int clause = group.cue().takesClause() ? marked(p, from) : -1;
    if (clause >= 0) {
      return clause(p, clause, group);
    }
    if (isInfinitive(p, from)) {
      return group.cue().takes(Frame.INFINITIVE) ? clause(p, from, group) : Optional.empty();
    }
    if (p.is(from, ":") && group.cue().takes(Frame.QUOTE)) {
      return clause(p, from + 1, group);
    }
    return phrase(p, from, group);
  }

  /** Where a clause begins that "that" or a question word marks; -1 if none does. */
  private static int marked(Passage p, int from) {
    int that = Asides.that(p, from);
    if (that >= 0) {
      return that + 1;
    }
    return p.is(from, WordClass.QUESTION) ? from : -1;
  }

  private static boolean isInfinitive(Passage p, int i) {
    return p.is(i, "to") || (p.is(i, "not") && p.is(i + 1, "to"));
  }

  private Optional<Range> phrase(Passage p, int i, VerbGroup group) {
    Cue cue = group.cue();
    if (cue.takes(Frame.CLAUSE)) {
      return beginsPhrase(p, i) || isQuantity(p, i) ? clause(p, i, group) : Optional.empty();
    }
    if (!beginsPhrase(p, i)) {
      return Optional.empty();
    }
    if (cue.takes(Frame.OBJECT) && hasComplement(p, i, COMPLEMENT)) {
      return clause(p, i, group);
    }
    if (cue.takes(Frame.AT) && hasComplement(p, i, Set.of("at"))) {
      return clause(p, i, group);
    }
    return cue.takes(Frame.NOUN) ? range(i, clauses.nounEnd(p, i, group.at())) : Optional.empty();
  }

  /** "urged residents to leave", "accused them of lying". */
  private static boolean hasComplement(Passage p, int from, Set<String> prepositions) {
    for (int i = from + 1; i < from + 12 && p.has(i); i++) {
      if (p.is(i, prepositions)) {
        return true;
      }
      if (p.is(i, WordClass.COMMA) || p.is(i, WordClass.STOP)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Range> clause(Passage p, int from, VerbGroup group) {
    int end = clauses.end(p, from, group.at());
    Range quoted = p.quotations().at(end - 1);
    if (quoted != null && quoted.from() >= from && !p.isQuoted(group.at())) {
      end = Math.max(end, quoted.to());
    }
    return range(from, end);
  }

  private static Optional<Range> range(int from, int end) {
    return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
  }

  private static boolean beginsPhrase(Passage p, int i) {
    boolean stands = p.isWord(i) || p.isQuoteMark(i) || p.is(i, CURRENCIES);
    return stands && !p.is(i, WordClass.COORDINATOR) && !p.is(i, "so") && !opensAdverbial(p, i);
  }

  private static boolean opensAdverbial(Passage p, int i) {
    if (p.is(i, WordClass.PREPOSITION)) {
      return !p.is(i, "like") && !p.isCapital(i);
    }
    return p.is(i, WordClass.SUBORDINATOR) && !p.is(i, "if") && !p.is(i, "as");
  }

  /** "at least 40", "about half", "over 20", "between two". */
  private static boolean isQuantity(Passage p, int i) {
    return p.is(i, WordClass.PREPOSITION)
        && (p.is(i + 1, "least")
            || p.is(i + 1, "most")
            || p.isNumber(i + 1)
            || (p.is(i, "about") && p.is(i + 1, WordClass.DETERMINER)));
  }

  /** The quotation that begins here, or after a comma or colon. */
  static @Nullable Range quotationAfter(Passage p, int i) {
    Range here = p.quotationFrom(i);
    if (here != null) {
      return here;
    }
    return p.is(i, WordClass.COMMA) || p.is(i, ":") ? p.quotationFrom(i + 1) : null;
  }

  private Range withRest(Passage p, Range quoted, VerbGroup group) {
    int next = quoted.to();
    boolean goesOn =
        p.isWord(next) && !p.is(next - 2, WordClass.STOP) && !p.is(next - 2, WordClass.COMMA);
    if (!goesOn) {
      return quoted;
    }
    int end = clauses.end(p, next, group.at());
    return new Range(quoted.from(), Math.max(end, quoted.to()));
  }

  /**
   * What stands before the token where source or cue begins: a quotation, or a clause and a comma.
   */
  static Optional<Range> before(Passage p, int end, int floor) {
    int last = p.is(end - 1, WordClass.COMMA) ? end - 2 : end - 1;
    if (p.quotations().closesAt(last) || (last < p.from() && p.quotations().closesAt(end - 1))) {
      return quotationBefore(p, last, floor);
    }
    if (!p.is(end - 1, WordClass.COMMA) && !p.is(end - 1, WordClass.DASH)) {
      return Optional.empty();
    }
    int start = Clauses.start(p, end - 1, floor);
    return end - 1 - start >= 2 ? Optional.of(new Range(start, end - 1)) : Optional.empty();
  }

  private static Optional<Range> quotationBefore(Passage p, int last, int floor) {
    Range quoted = p.quotations().at(last);
    if (quoted == null) {
      return Optional.empty();
    }
    int start = quoted.from();
    if (start > floor && p.isWord(start - 1)) {
      start = Clauses.start(p, start, floor);
    }
    return Optional.of(new Range(start, last + 1));
  }
}
