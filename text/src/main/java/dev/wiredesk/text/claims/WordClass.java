package dev.wiredesk.text.claims;

import java.util.Locale;

/** Closed classes of words; {@code words.tsv} says which words are in them. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  ATTACHING,
  SUBJECT,
  PERSON,
  OBJECT,
  BE,
  HAVE,
  DO,
  MODAL,
  WILL,
  MAY,
  SHOULD,
  NEGATION,
  SUBORDINATOR,
  COORDINATOR,
  RELATIVE,
  QUESTION,
  ADVERB,
  TEMPORAL,
  VENUE,
  STOP,
  COMMA,
  DASH,
  OPEN,
  CLOSE,
  QUANTITY,
  UNNAMED,
  OUTLET,
  SPEAKER;

  static WordClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
