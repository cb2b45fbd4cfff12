package dev.wiredesk.text.mentions;

import java.util.Locale;
import java.util.Set;

/** The word lists of this package. Any number of threads may share one. */
final class MentionWords {
  private final Set<String> maleNames;
  private final Set<String> femaleNames;
  private final Set<String> maleWords;
  private final Set<String> femaleWords;
  final Set<String> titles;
  final Set<String> prepositions;
  final Set<String> determiners;
  final Set<String> speech;
  final Set<String> auxiliaries;
  final Set<String> personNouns;
  final Set<String> roles;
  final Set<String> organisations;
  final Set<String> companyHints;
  final Set<String> anyCompany;
  final Set<String> documents;

  private MentionWords(WordSets names, WordSets words) {
    maleNames = names.of("MALE");
    femaleNames = names.of("FEMALE");
    maleWords = words.of("MALE_WORD");
    femaleWords = words.of("FEMALE_WORD");
    titles = words.of("TITLE");
    prepositions = words.of("PREPOSITION");
    determiners = words.of("DETERMINER");
    speech = words.of("SPEECH");
    auxiliaries = words.of("AUXILIARY");
    personNouns = words.of("PERSON_NOUN");
    roles = words.of("ROLE");
    organisations = words.of("ORGANISATION");
    companyHints = words.of("COMPANY_HINT");
    anyCompany = words.of("ANY_COMPANY");
    documents = words.of("DOCUMENT");
  }

  static MentionWords load() {
    return new MentionWords(WordSets.load("given-names.tsv"), WordSets.load("words.tsv"));
  }

  /** What a title, role or kinship term says. */
  Gender ofWord(String lowerCase) {
    if (maleWords.contains(lowerCase)) {
      return Gender.MALE;
    }
    return femaleWords.contains(lowerCase) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** What the given name says, the first word of a full name. */
  Gender ofName(String name) {
    int space = name.indexOf(' ');
    if (space < 0) {
      return Gender.UNKNOWN;
    }
    String given = name.substring(0, space).toLowerCase(Locale.ROOT);
    if (maleNames.contains(given)) {
      return Gender.MALE;
    }
    return femaleNames.contains(given) ? Gender.FEMALE : Gender.UNKNOWN;
  }
}
