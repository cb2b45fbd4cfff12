package dev.wiredesk.text.claims;

import java.util.Locale;
import java.util.Set;

/** Closed classes of words; {@code words.tsv} says which words are in them. */
enum WordClass {
  DETERMINER(0),
  POSSESSIVE(1),
  PREPOSITION(2),
  ATTACHING(3),
  SUBJECT(4),
  PERSON(5),
  OBJECT(6),
  BE(7),
  HAVE(8),
  DO(9),
  MODAL(10),
  WILL(11),
  MAY(12),
  SHOULD(13),
  NEGATION(14),
  SUBORDINATOR(15),
  COORDINATOR(16),
  RELATIVE(17),
  QUESTION(18),
  ADVERB(19),
  TEMPORAL(20),
  VENUE(21),
  STOP(22),
  COMMA(23),
  DASH(24),
  OPEN(25),
  CLOSE(26),
  QUANTITY(27),
  UNNAMED(28),
  OUTLET(29),
  SPEAKER(30);

  private final long bit;

  /** The place is part of the weights' format. */
  WordClass(int place) {
    this.bit = 1L << place;
  }

  long bit() {
    return bit;
  }

  static long bits(Set<WordClass> classes) {
    long bits = 0;
    for (WordClass wordClass : classes) {
      bits |= wordClass.bit;
    }
    return bits;
  }

  static WordClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
