package dev.wiredesk.text.claims;

import dev.wiredesk.text.claims.VerbGroup.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attributions whose cue is a verb: before its content, after it, or turned around. */
final class VerbRules {
  private final VerbGroups groups;
  private final Contents contents;
  private final Clauses clauses;

  VerbRules(CueLexicon lexicon) {
    groups = new VerbGroups(lexicon);
    clauses = new Clauses(lexicon);
    contents = new Contents(clauses);
  }

  /** Adds the attributions of one sentence in the order of their cues. */
  void find(Passage p, List<Attribution> found) {
    int floor = p.from();
    @Nullable Range lastSource = null;
    int i = p.from();
    while (i < p.to()) {
      Optional<VerbGroup> group = groups.at(p, i);
      if (group.isPresent()) {
        Optional<Attribution> attribution = read(p, group.get(), floor, lastSource);
        if (attribution.isPresent()) {
          found.add(attribution.get());
          lastSource = attribution.get().source();
          floor = Math.max(floor, group.get().end());
        }
        i = group.get().end();
      } else {
        i++;
      }
    }
  }

  private Optional<Attribution> read(
      Passage p, VerbGroup g, int floor, @Nullable Range lastSource) {
    if (g.is(Trait.PASSIVE)) {
      return passive(p, g, floor);
    }
    if (g.form().form() == VerbForm.ING && !g.is(Trait.PROGRESSIVE)) {
      return participle(p, g, lastSource);
    }
    if (g.is(Trait.INFINITIVE) && g.cueFrom() == g.at() && !p.is(g.end(), "that")) {
      return Optional.empty();
    }
    return inverted(p, g, floor)
        .or(() -> postposed(p, g, floor))
        .or(() -> preposed(p, g, lastSource));
  }

  /** "The fire is out," said the mayor. */
  private Optional<Attribution> inverted(Passage p, VerbGroup g, int floor) {
    int before = g.start() - 1;
    boolean quoted =
        p.quotations().closesAt(before)
            || p.is(before, WordClass.COMMA) && p.quotations().closesAt(before - 1);
    if (!g.cue().takes(Frame.QUOTE)
        || p.is(g.end(), WordClass.OBJECT)
        || !(quoted || p.is(before, WordClass.COMMA) || p.is(before, WordClass.DASH))) {
      return Optional.empty();
    }
    Range source = Sources.from(p, g.end());
    if (source == null
        || !quoted && hasAppositive(p, g)
        || !(quoted && !p.is(g.end(), "that") || endsSentence(p, source.to()))) {
      return Optional.empty();
    }
    return Contents.before(p, g.start(), floor)
        .map(content -> attribution(g, source, withSecond(p, content, source.to()), null));
  }

  /** "Ruiz, the mayor, said": the comma before the verb belongs to the speaker. */
  private static boolean hasAppositive(Passage p, VerbGroup g) {
    Range source = Sources.before(p, g.start());
    return source != null && source.from() == p.from();
  }

  private static boolean endsSentence(Passage p, int i) {
    int at = Asides.skip(p, i);
    return !p.has(at)
        || p.is(at, WordClass.STOP)
        || p.is(at, WordClass.COMMA)
        || p.is(at, WordClass.SUBORDINATOR)
        || p.isQuoteMark(at);
  }

  /** The fire is out, the mayor said. "The fire is out," the mayor told reporters. */
  private Optional<Attribution> postposed(Passage p, VerbGroup g, int floor) {
    Range source = sourceOrNull(p, g);
    if (source == null || !g.cue().takes(Frame.QUOTE)) {
      return Optional.empty();
    }
    Range addressee = g.cue().takes(Frame.ADDRESSEE) ? Asides.addressee(p, g.end()) : null;
    int after = Asides.skip(p, addressee == null ? g.end() : addressee.to());
    boolean quoted = endsQuotation(p, source.from() - 1);
    if (!quoted && !endsSentence(p, after)) {
      return Optional.empty();
    }
    if (quoted && p.is(after, "that")) {
      return Optional.empty();
    }
    return Contents.before(p, source.from(), floor)
        .map(content -> attribution(g, source, withSecond(p, content, after), addressee));
  }

  private static boolean endsQuotation(Passage p, int last) {
    return p.quotations().closesAt(last)
        || p.is(last, WordClass.COMMA) && p.quotations().closesAt(last - 1);
  }

  private static @Nullable Range sourceOrNull(Passage p, VerbGroup g) {
    return Sources.before(p, g.start());
  }

  /** The mayor said the fire was out. */
  private Optional<Attribution> preposed(Passage p, VerbGroup g, @Nullable Range lastSource) {
    Range addressee = g.cue().takes(Frame.ADDRESSEE) ? Asides.addressee(p, g.end()) : null;
    int from = Asides.skip(p, addressee == null ? g.end() : addressee.to());
    Range own = sourceOrNull(p, g);
    Range source = own == null && isCoordinated(p, g) ? lastSource : own;
    return contents
        .after(p, g, from)
        .map(content -> attribution(g, source, List.of(content), addressee));
  }

  private static boolean isCoordinated(Passage p, VerbGroup g) {
    return p.is(g.start() - 1, WordClass.COORDINATOR) || p.is(g.start() - 1, WordClass.COMMA);
  }

  /** ..., adding that nobody was hurt. */
  private Optional<Attribution> participle(Passage p, VerbGroup g, @Nullable Range lastSource) {
    Range addressee = g.cue().takes(Frame.ADDRESSEE) ? Asides.addressee(p, g.end()) : null;
    int from = Asides.skip(p, addressee == null ? g.end() : addressee.to());
    boolean afterNoun =
        p.isWord(g.start() - 1)
            && !p.is(g.start() - 1, WordClass.SUBORDINATOR)
            && !p.is(g.start() - 1, WordClass.PREPOSITION);
    Range source =
        afterNoun ? sourceOrNull(p, g) : lastSource == null ? firstPhrase(p) : lastSource;
    return contents
        .after(p, g, from)
        .map(content -> attribution(g, source, List.of(content), addressee));
  }

  private static @Nullable Range firstPhrase(Passage p) {
    Range phrase = p.is(p.from(), WordClass.PREPOSITION) ? null : Sources.from(p, p.from());
    return phrase;
  }

  /** It was reported that; is believed to have left; were told to leave. */
  private Optional<Attribution> passive(Passage p, VerbGroup g, int floor) {
    int from = Asides.skip(p, g.end());
    Range subject = sourceOrNull(p, g);
    boolean about =
        p.is(from, "to")
            && g.cue().takes(Frame.PASSIVE)
            && subject != null
            && !p.is(subject.from(), "it");
    if (about && subject != null) {
      Range rest = new Range(from, clauses.end(p, from, g.at()));
      return rest.isEmpty()
          ? Optional.empty()
          : Optional.of(attribution(g, null, List.of(subject, rest), null));
    }
    if (p.is(from, "that") && g.cue().takesClause()) {
      return contents
          .after(p, g, from)
          .map(content -> attribution(g, null, List.of(content), null));
    }
    if (p.is(g.end(), "by") && subject != null && g.cue().takes(Frame.NOUN)) {
      Range agent = Sources.nameFrom(p, g.end() + 1);
      return agent == null
          ? Optional.empty()
          : Optional.of(attribution(g, agent, List.of(subject), null));
    }
    boolean impersonal = subject != null && p.is(subject.from(), "it") && endsSentence(p, from);
    return impersonal
        ? Contents.before(p, subject.from(), floor)
            .map(content -> attribution(g, null, List.of(content), null))
        : Optional.empty();
  }

  private List<Range> withSecond(Passage p, Range first, int after) {
    List<Range> content = new ArrayList<>();
    content.add(first);
    Range quoted = p.quotations().closesAt(first.to() - 1) ? nextQuotation(p, after) : null;
    if (quoted != null) {
      content.add(quoted);
    } else if (p.is(after, WordClass.COMMA)
        && !p.quotations().closesAt(first.to() - 1)
        && !clauses.begins(p, after + 1)) {
      int end = clauses.end(p, after + 1, after);
      if (end > after + 3) {
        content.add(new Range(after + 1, end));
      }
    }
    return content;
  }

  /** The quotation that goes on after the cue, in this sentence or at the start of the next one. */
  private @Nullable Range nextQuotation(Passage p, int after) {
    Range here = Contents.quotationAfter(p, after);
    if (here != null || !p.is(after, WordClass.STOP)) {
      return here;
    }
    int next = p.to();
    boolean sameParagraph = next < p.words().size() && !p.words().beginsParagraph(next);
    if (after + 1 != p.to() || !sameParagraph || !p.quotations().opensAt(next)) {
      return null;
    }
    Range quoted = p.quotations().at(next);
    return quoted != null && isLeftAlone(p.words(), quoted) ? quoted : null;
  }

  /** Whether nobody else is named as the speaker right after the quotation. */
  private static boolean isLeftAlone(Words words, Range quoted) {
    int next = quoted.to();
    if (next >= words.size() || words.beginsParagraph(next)) {
      return true;
    }
    String last = words.lowerCase(quoted.to() - 2);
    return last.equals(".")
        || last.equals("?") && Character.isUpperCase(words.firstCharacter(next));
  }

  private static Attribution attribution(
      VerbGroup g, @Nullable Range source, List<Range> content, @Nullable Range addressee) {
    return new Attribution(source, g.range(), content, g.cue(), g.isNegated(), addressee);
  }
}
