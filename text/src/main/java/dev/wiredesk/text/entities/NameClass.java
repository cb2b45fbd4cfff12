package dev.wiredesk.text.entities;

/** The lists of names and words that ship with this package, each a hint to the tagger. */
enum NameClass {
  COUNTRY(0, "countries.txt", true),
  REGION(1, "regions.txt", true),
  CITY(2, "cities.txt", true),
  PLACE(3, "places.txt", true),
  PLACE_WORD(4, "place-words.txt", false),
  DEMONYM(5, "demonyms.txt", true),
  FIRST_NAME(6, "first-names.txt", true),
  SURNAME(7, "surnames.txt", true),
  HONORIFIC(8, "honorifics.txt", false),
  ROLE(9, "roles.txt", false),
  ORGANIZATION(10, "organisations.txt", true),
  ORGANIZATION_WORD(11, "organisation-words.txt", false),
  EVENT_WORD(12, "event-words.txt", false),
  TIME_WORD(13, "time-words.txt", false),
  SPEECH_VERB(14, "speech-verbs.txt", false);

  private final int bit;
  private final String file;
  private final boolean capitalised;

  /**
   * The place is part of the weights' format. Names of a {@code capitalised} list count only where
   * their first word begins upper case.
   */
  NameClass(int place, String file, boolean capitalised) {
    this.bit = 1 << place;
    this.file = file;
    this.capitalised = capitalised;
  }

  String file() {
    return file;
  }

  boolean capitalised() {
    return capitalised;
  }

  int bit() {
    return bit;
  }
}
