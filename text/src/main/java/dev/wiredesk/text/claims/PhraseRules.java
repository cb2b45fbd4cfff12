package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attributions whose cue is neither verb nor noun: "according to", "reportedly", "in his view". */
final class PhraseRules {
  private static final Cue ACCORDING = cue("according to", CueClass.ASSERT);

  private static final Map<String, Cue> ADVERBS =
      Map.of(
          "reportedly", cue("reportedly", CueClass.ASSERT),
          "allegedly", cue("allegedly", CueClass.ACCUSE),
          "supposedly", cue("supposedly", CueClass.SPECULATE),
          "purportedly", cue("purportedly", CueClass.SPECULATE));

  private final Clauses clauses;

  PhraseRules(CueLexicon lexicon) {
    clauses = new Clauses(lexicon);
  }

  private static Cue cue(String lemma, CueClass cueClass) {
    return new Cue(lemma, false, cueClass, EnumSet.noneOf(Frame.class));
  }

  void find(Passage p, List<Attribution> found) {
    for (int i = p.from(); i < p.to(); i++) {
      if (p.is(i, "according") && p.is(i + 1, "to")) {
        according(p, i, i + 2).ifPresent(found::add);
      } else if (p.is(i, "per") && i == p.from()) {
        according(p, i, i + 1).ifPresent(found::add);
      } else if (ADVERBS.containsKey(p.word(i))) {
        adverb(p, i).ifPresent(found::add);
      }
    }
  }

  private Optional<Attribution> according(Passage p, int from, int to) {
    boolean first = from == p.from() || (from - 1 == p.from() && !p.isWord(from - 1));
    Range source = first ? Sources.firstFrom(p, to) : Sources.from(p, to);
    if (source == null) {
      return Optional.empty();
    }
    List<Range> content =
        first ? contentAfter(p, source.to()) : contentAround(p, from, source.to());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(source, new Range(from, to), content, ACCORDING, false, null));
  }

  private List<Range> contentAfter(Passage p, int end) {
    int from = p.is(end, WordClass.COMMA) ? end + 1 : end;
    int to = clauses.end(p, from, end);
    return to > from + 1 ? List.of(new Range(from, to)) : List.of();
  }

  private List<Range> contentAround(Passage p, int from, int end) {
    int last = p.is(from - 1, WordClass.COMMA) ? from - 1 : from;
    int start = Clauses.start(p, last, p.from());
    List<Range> content = new ArrayList<>();
    if (last > start) {
      content.add(new Range(start, last));
    }
    if (p.is(end, WordClass.COMMA) && !clauses.begins(p, end + 1)) {
      int to = clauses.end(p, end + 1, end);
      if (to > end + 3) {
        content.add(new Range(end + 1, to));
      }
    }
    return content;
  }

  private Optional<Attribution> adverb(Passage p, int i) {
    int start = Clauses.start(p, i, p.from());
    int end = clauses.end(p, i + 1, i);
    List<Range> content = new ArrayList<>();
    if (i > start) {
      content.add(new Range(start, i));
    }
    int from = p.is(i + 1, WordClass.COMMA) ? i + 2 : i + 1;
    if (end > from) {
      content.add(new Range(from, end));
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                null,
                new Range(i, i + 1),
                content,
                ADVERBS.getOrDefault(p.word(i), ACCORDING),
                false,
                null));
  }
}
