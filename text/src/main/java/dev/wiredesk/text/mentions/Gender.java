package dev.wiredesk.text.mentions;

/** Which pronoun a text uses for a person, as far as it shows. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
