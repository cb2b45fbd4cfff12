package dev.wiredesk.text.claims;

import dev.wiredesk.text.claims.VerbGroup.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds cue verbs and tells them from the nouns and adjectives that look the same. */
final class VerbGroups {
  /** Verbs that lend their subject to the infinitive after them: "went on to say". */
  private static final Set<String> RAISING =
      Set.of(
          "on",
          "continues",
          "continued",
          "continue",
          "declined",
          "refused",
          "declines",
          "refuses",
          "used",
          "proceeded",
          "came",
          "hastened",
          "began");

  private static final Set<WordClass> PLURALS = EnumSet.of(WordClass.PERSON, WordClass.QUANTITY);

  private final CueLexicon lexicon;

  VerbGroups(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<VerbGroup> at(Passage p, int i) {
    if (p.is(i, "states") && p.is(i - 1, "united")) {
      return Optional.empty();
    }
    for (CueForm form : lexicon.verbs(p.word(i))) {
      if (particlesFollow(p, i, form.particles())) {
        Optional<VerbGroup> group = read(p, i, form);
        if (group.isPresent()) {
          return group;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean particlesFollow(Passage p, int i, List<String> particles) {
    for (int k = 0; k < particles.size(); k++) {
      if (!p.is(i + 1 + k, particles.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<VerbGroup> read(Passage p, int i, CueForm form) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    int start = i;
    int cueFrom = i;
    while (continues(p, start - 1)) {
      start--;
      if (note(p, start, traits)) {
        cueFrom = start;
      }
    }
    if (p.is(start - 1, "to")
        && form.form() == VerbForm.PLAIN
        && !traits.contains(Trait.AUXILIARY)) {
      traits.add(Trait.INFINITIVE);
      if (p.is(start - 2, RAISING)) {
        start = p.is(start - 2, "on") && p.has(start - 3) ? start - 3 : start - 2;
        cueFrom = start;
      }
    }
    settle(p, i, form, traits);
    VerbGroup group = new VerbGroup(form, start, cueFrom, i, i + form.length(), Set.copyOf(traits));
    return fits(p, group) ? Optional.of(group) : Optional.empty();
  }

  private static boolean continues(Passage p, int i) {
    if (p.is(i, "'s") || p.is(i, "’s")) {
      return p.is(i - 1, WordClass.SUBJECT);
    }
    return p.isAuxiliary(i)
        || p.is(i, WordClass.NEGATION)
        || (p.isAdverb(i) && !p.isCapital(i))
        || isNoLonger(p, i)
        || isNoLonger(p, i + 1);
  }

  private static boolean isNoLonger(Passage p, int longer) {
    return p.is(longer, "longer") && p.is(longer - 1, "no");
  }

  /** Records what the word says; answers whether the cue begins with it. */
  private static boolean note(Passage p, int i, Set<Trait> traits) {
    if (p.is(i, WordClass.NEGATION)) {
      traits.add(Trait.NEGATED);
      return false;
    }
    if (!p.isAuxiliary(i)) {
      if (p.is(i, "longer")) {
        traits.add(Trait.NEGATED);
      }
      return p.is(i, "no");
    }
    traits.add(Trait.AUXILIARY);
    noteModal(p, i, traits);
    return true;
  }

  private static void noteModal(Passage p, int i, Set<Trait> traits) {
    if (p.is(i, WordClass.WILL)) {
      traits.add(Trait.WILL);
    } else if (p.is(i, WordClass.MAY)) {
      traits.add(Trait.MAY);
    } else if (p.is(i, WordClass.SHOULD)) {
      traits.add(Trait.SHOULD);
    }
    if (p.is(i, WordClass.MODAL) || p.is(i, WordClass.DO)) {
      traits.add(Trait.MODAL);
    }
  }

  private static void settle(Passage p, int i, CueForm form, Set<Trait> traits) {
    int before = i - 1;
    while (p.isAdverb(before) || p.is(before, WordClass.NEGATION)) {
      before--;
    }
    if (p.is(before, WordClass.BE) || p.is(before, "being")) {
      traits.add(form.form() == VerbForm.ING ? Trait.PROGRESSIVE : Trait.PASSIVE);
    }
  }

  private static boolean fits(Passage p, VerbGroup g) {
    return switch (g.form().form()) {
      case PLAIN -> fitsPlain(p, g);
      case PRESENT -> !g.is(Trait.AUXILIARY) && fitsPresent(p, g);
      case PAST -> fitsPast(p, g);
      case PARTICIPLE -> (g.is(Trait.AUXILIARY) && !g.is(Trait.MODAL)) || fitsPast(p, g);
      case ING -> g.is(Trait.PROGRESSIVE) || !isNounLike(p, g.start() - 1);
    };
  }

  private static boolean fitsPlain(Passage p, VerbGroup g) {
    if (g.is(Trait.MODAL) || g.is(Trait.INFINITIVE)) {
      return !g.is(Trait.PASSIVE);
    }
    return !g.is(Trait.AUXILIARY) && isPlural(p, g.start() - 1);
  }

  private static boolean isPlural(Passage p, int i) {
    return p.isAny(i, PLURALS)
        || p.is(i, Set.of("you", "who", "some"))
        || (isPluralNoun(p, i) && !p.is(i, WordClass.PREPOSITION));
  }

  private static boolean isPluralNoun(Passage p, int i) {
    return p.isWord(i)
        && p.word(i).endsWith("s")
        && p.word(i).length() > 3
        && !p.is(i, WordClass.DETERMINER);
  }

  private static boolean fitsPresent(Passage p, VerbGroup g) {
    return (!isNounLike(p, g.start() - 1) && !p.is(g.start() - 1, WordClass.COORDINATOR))
        || p.isQuoteMark(g.start() - 1);
  }

  private static boolean fitsPast(Passage p, VerbGroup g) {
    return g.is(Trait.AUXILIARY) || (!isNounLike(p, g.start() - 1) && !p.is(g.end(), "by"));
  }

  /** After a determiner, a possessive or a preposition stands a noun or an adjective. */
  private static boolean isNounLike(Passage p, int before) {
    return (p.is(before, WordClass.DETERMINER)
            && !p.is(before, WordClass.RELATIVE)
            && !p.is(before, "others")
            && !p.is(before, "this"))
        || p.is(before, WordClass.PREPOSITION)
        || p.isPossessiveMark(before);
  }
}
