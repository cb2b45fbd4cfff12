package dev.wiredesk.text.claims;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attributions whose cue is passive: "it was reported that", "is believed to", "confirmed by". */
final class PassiveRules {
  private final Contents contents;
  private final Clauses clauses;

  PassiveRules(Contents contents, Clauses clauses) {
    this.contents = contents;
    this.clauses = clauses;
  }

  Optional<Attribution> read(Passage p, VerbGroup g, int floor) {
    int from = Asides.skip(p, g.end());
    if (p.is(from, "that") && g.cue().takesClause()) {
      return contents.after(p, g, from).map(content -> attribution(g, null, List.of(content)));
    }
    Range subject = Sources.before(p, g.start());
    return subject == null ? Optional.empty() : read(p, g, subject, from, floor);
  }

  private Optional<Attribution> read(Passage p, VerbGroup g, Range subject, int from, int floor) {
    boolean impersonal = p.is(subject.from(), "it");
    if (!impersonal && links(p, from, g.cue())) {
      Range rest = new Range(from, clauses.end(p, from, g.at()));
      return rest.isEmpty()
          ? Optional.empty()
          : Optional.of(attribution(g, null, List.of(subject, rest)));
    }
    if (p.is(g.end(), "by") && g.cue().takes(Frame.NOUN)) {
      return byAgent(p, g, subject);
    }
    return impersonal && Asides.endClause(p, from)
        ? Contents.before(p, subject.from(), floor)
            .map(content -> attribution(g, null, List.of(content)))
        : Optional.empty();
  }

  private static Optional<Attribution> byAgent(Passage p, VerbGroup g, Range subject) {
    return Optional.ofNullable(Sources.nameFrom(p, g.end() + 1))
        .map(agent -> attribution(g, agent, List.of(subject)));
  }

  /** "is believed to", "was told not to", "is accused of". */
  private static boolean links(Passage p, int i, Cue cue) {
    if (!cue.takes(Frame.PASSIVE)) {
      return false;
    }
    boolean infinitive = p.is(i, "to") || (p.is(i, "not") && p.is(i + 1, "to"));
    return infinitive || (cue.takes(Frame.OBJECT) && (p.is(i, "of") || p.is(i, "with")));
  }

  private static Attribution attribution(VerbGroup g, @Nullable Range source, List<Range> content) {
    return new Attribution(source, g.range(), content, g.cue(), g.isNegated(), null);
  }
}
