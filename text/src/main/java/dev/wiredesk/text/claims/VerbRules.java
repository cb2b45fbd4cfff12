package dev.wiredesk.text.claims;

import dev.wiredesk.text.claims.VerbGroup.Trait;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attributions whose cue is a verb: before its content, after it, or turned around. */
final class VerbRules {
  private final VerbGroups groups;
  private final Contents contents;
  private final Continuations continuations;
  private final PassiveRules passive;

  VerbRules(CueLexicon lexicon) {
    Clauses clauses = new Clauses(lexicon);
    groups = new VerbGroups(lexicon);
    contents = new Contents(clauses);
    continuations = new Continuations(clauses);
    passive = new PassiveRules(contents, clauses);
  }

  /** Adds the attributions of one sentence in the order of their cues. */
  void find(Passage p, List<Attribution> found) {
    int floor = p.from();
    @Nullable Range lastSource = null;
    int i = p.from();
    while (i < p.to()) {
      Optional<VerbGroup> group = groups.at(p, i);
      Optional<Attribution> attribution = Optional.empty();
      if (group.isPresent()) {
        attribution = read(p, group.get(), floor, lastSource);
      }
      if (attribution.isPresent()) {
        found.add(attribution.get());
        lastSource = attribution.get().source();
        floor = group.get().end();
      }
      i = group.map(VerbGroup::end).orElse(i + 1);
    }
  }

  private Optional<Attribution> read(
      Passage p, VerbGroup g, int floor, @Nullable Range lastSource) {
    if (g.is(Trait.PASSIVE)) {
      return passive.read(p, g, floor);
    }
    if (g.form().form() == VerbForm.ING && !g.is(Trait.PROGRESSIVE)) {
      return participle(p, g, lastSource);
    }
    if (isBareInfinitive(g) && !p.is(g.end(), "that")) {
      return Optional.empty();
    }
    return inverted(p, g, floor)
        .or(() -> postposed(p, g, floor))
        .or(() -> preposed(p, g, lastSource));
  }

  private static boolean isBareInfinitive(VerbGroup g) {
    return g.is(Trait.INFINITIVE) && g.cueFrom() == g.at();
  }

  /** "The fire is out," said the mayor. */
  private Optional<Attribution> inverted(Passage p, VerbGroup g, int floor) {
    if (!g.cue().takes(Frame.QUOTE) || p.is(g.end(), WordClass.OBJECT)) {
      return Optional.empty();
    }
    Range speaker = Sources.from(p, g.end());
    if (speaker == null || !isTurned(p, g, speaker)) {
      return Optional.empty();
    }
    return Contents.before(p, g.start(), floor)
        .map(content -> attribution(g, speaker, continuations.add(p, content, speaker.to()), null));
  }

  private static boolean isTurned(Passage p, VerbGroup g, Range speaker) {
    int before = g.start() - 1;
    if (endsQuotation(p, before)) {
      return !p.is(g.end(), "that") || Asides.endClause(p, speaker.to());
    }
    boolean divided = p.is(before, WordClass.COMMA) || p.is(before, WordClass.DASH);
    return divided && !hasAppositive(p, g) && Asides.endClause(p, speaker.to());
  }

  /** "Ruiz, the mayor, said": the comma before the verb belongs to the speaker. */
  private static boolean hasAppositive(Passage p, VerbGroup g) {
    Range source = Sources.before(p, g.start());
    return source != null && (source.from() == p.from() || !p.isWord(source.from() - 1));
  }

  /** The fire is out, the mayor said. "The fire is out," the mayor told reporters. */
  private Optional<Attribution> postposed(Passage p, VerbGroup g, int floor) {
    Range source = Sources.before(p, g.start());
    if (source == null || !g.cue().takes(Frame.QUOTE)) {
      return Optional.empty();
    }
    Range addressee = addressee(p, g);
    int after = afterAsides(p, g, addressee);
    boolean quoted = endsQuotation(p, source.from() - 1);
    if (quoted ? p.is(after, "that") : !Asides.endClause(p, after)) {
      return Optional.empty();
    }
    return Contents.before(p, source.from(), floor)
        .map(content -> attribution(g, source, continuations.add(p, content, after), addressee));
  }

  private static boolean endsQuotation(Passage p, int last) {
    return p.quotations().closesAt(last)
        || (p.is(last, WordClass.COMMA) && p.quotations().closesAt(last - 1));
  }

  /** The mayor said the fire was out. */
  private Optional<Attribution> preposed(Passage p, VerbGroup g, @Nullable Range lastSource) {
    Range own = Subjects.before(p, g.start());
    return after(p, g, own == null && isCoordinated(p, g) ? shared(p, lastSource) : own);
  }

  private static boolean isCoordinated(Passage p, VerbGroup g) {
    return p.is(g.start() - 1, WordClass.COORDINATOR) || p.is(g.start() - 1, WordClass.COMMA);
  }

  /** ..., adding that nobody was hurt; a letter saying that nobody was hurt. */
  private Optional<Attribution> participle(Passage p, VerbGroup g, @Nullable Range lastSource) {
    int before = g.start() - 1;
    boolean afterNoun =
        p.isWord(before)
            && !p.is(before, WordClass.SUBORDINATOR)
            && !p.is(before, WordClass.PREPOSITION);
    if (afterNoun) {
      return after(p, g, Sources.before(p, g.start()));
    }
    Range quoted = p.is(before, "as") ? Subjects.quoted(p, before) : null;
    return after(p, g, quoted == null ? shared(p, lastSource) : quoted);
  }

  private static @Nullable Range shared(Passage p, @Nullable Range lastSource) {
    return lastSource == null ? Subjects.first(p) : lastSource;
  }

  private Optional<Attribution> after(Passage p, VerbGroup g, @Nullable Range source) {
    Range addressee = addressee(p, g);
    return contents
        .after(p, g, afterAsides(p, g, addressee))
        .map(content -> attribution(g, source, List.of(content), addressee));
  }

  private static @Nullable Range addressee(Passage p, VerbGroup g) {
    return g.cue().takes(Frame.ADDRESSEE) ? Addressees.at(p, g.end()) : null;
  }

  private static int afterAsides(Passage p, VerbGroup g, @Nullable Range addressee) {
    return Asides.skip(p, addressee == null ? g.end() : addressee.to());
  }

  private static Attribution attribution(
      VerbGroup g, @Nullable Range source, List<Range> content, @Nullable Range addressee) {
    return new Attribution(source, g.range(), content, g.cue(), g.isNegated(), addressee);
  }
}
