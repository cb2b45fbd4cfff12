package dev.wiredesk.text.claims;

import java.util.Set;

/**
 * A cue verb with the auxiliaries, negations and adverbs around it.
 *
 * @param start first token of the group, adverbs before the first auxiliary included
 * @param cueFrom first auxiliary, or the verb itself
 * @param at the verb
 * @param end after the verb and its particles
 */
record VerbGroup(CueForm form, int start, int cueFrom, int at, int end, Set<Trait> traits) {
  /** What the words around the verb make of it. */
  enum Trait {
    NEGATED,
    PASSIVE,
    PROGRESSIVE,
    AUXILIARY,
    INFINITIVE,
    MODAL,
    WILL,
    MAY,
    SHOULD
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  Cue cue() {
    return form.cue();
  }

  Range range() {
    return new Range(cueFrom, end);
  }

  boolean isNegated() {
    return traits.contains(Trait.NEGATED);
  }
}
