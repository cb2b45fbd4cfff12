package dev.wiredesk.text.claims;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attributions whose cue is a noun: "his claim that", "the ministry's plan to", "rumours of". */
final class NounRules {
  private final CueLexicon lexicon;
  private final Clauses clauses;

  NounRules(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.clauses = new Clauses(lexicon);
  }

  void find(Passage p, List<Attribution> found) {
    for (int i = p.from(); i < p.to(); i++) {
      for (CueForm form : lexicon.nouns(p.word(i))) {
        read(p, i, form.cue()).ifPresent(found::add);
      }
    }
  }

  private Optional<Attribution> read(Passage p, int i, Cue cue) {
    if (!isNoun(p, i)) {
      return Optional.empty();
    }
    Range by = p.is(i + 1, "by") || p.is(i + 1, "from") ? Sources.from(p, i + 2) : null;
    int next = by == null ? i + 1 : by.to();
    int from = contentStart(p, next, cue);
    if (from < 0) {
      return Optional.empty();
    }
    int end = clauses.end(p, from, i);
    return end > from + 1
        ? Optional.of(
            new Attribution(
                by == null ? possessor(p, i) : by,
                new Range(i, i + 1),
                List.of(new Range(from, end)),
                cue,
                false,
                null))
        : Optional.empty();
  }

  private static boolean isNoun(Passage p, int i) {
    int before = i - 1;
    return p.is(before, WordClass.DETERMINER)
        || p.isPossessiveMark(before)
        || p.is(before, WordClass.PREPOSITION)
        || p.is(i, "concerns")
        || p.is(before - 1, WordClass.DETERMINER)
        || p.isPossessiveMark(before - 1);
  }

  private static int contentStart(Passage p, int next, Cue cue) {
    if (p.is(next, "that") && cue.takes(Frame.THAT)) {
      return next + 1;
    }
    if (p.is(next, "to") && cue.takes(Frame.INFINITIVE)) {
      return next;
    }
    return -1;
  }

  private static @Nullable Range possessor(Passage p, int i) {
    int before = i - 1;
    while (p.isWord(before)
        && !p.is(before, WordClass.DETERMINER)
        && !p.isPossessiveMark(before)
        && before > i - 4) {
      before--;
    }
    if (p.is(before, WordClass.POSSESSIVE)) {
      return new Range(before, before + 1);
    }
    if (p.isPossessiveMark(before)) {
      int from = Sources.startOf(p, before);
      return from < before ? new Range(from, before) : null;
    }
    return null;
  }
}
