package dev.wiredesk.text.mentions;

/**
 * Somebody or something that a later pronoun could mean.
 *
 * @param who index of the entity; below 0 for one without a name, each its own
 * @param gender of a person without a name; what is known of the others is in the {@link Cast}
 * @param sentence how many sentences outside quotations came before
 * @param weight how prominent the place is
 */
record Candidate(int who, Kind kind, Gender gender, int sentence, int weight) {
  /** Which pronouns mean it. */
  enum Kind {
    PERSON,
    ORGANISATION,
    SEVERAL,
    OTHER
  }
}
