package dev.wiredesk.text.mentions;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.entities.FoundEntity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The entities of one article with what its words say of them so far. Used by one thread. */
final class Cast {
  /** A word that so many share tells none of them. */
  private static final int MOST_NAMESAKES = 8;

  private final List<FoundEntity> entities;
  private final MentionWords words;
  private final Gender[] genders;
  private final List<Set<String>> descriptions = new ArrayList<>();
  private final BitSet seen = new BitSet();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  Cast(List<FoundEntity> entities, MentionWords words) {
    this.entities = entities;
    this.words = words;
    genders = new Gender[entities.size()];
    for (int i = 0; i < genders.length; i++) {
      FoundEntity entity = entities.get(i);
      genders[i] = entity.type() == EntityType.PERSON ? gender(entity) : Gender.UNKNOWN;
      descriptions.add(description(entity));
    }
  }

  private Gender gender(FoundEntity person) {
    if (person.jobTitle() != null) {
      for (String word : person.jobTitle().toLowerCase(Locale.ROOT).split(" ", -1)) {
        Gender gender = words.ofWord(word);
        if (gender != Gender.UNKNOWN) {
          return gender;
        }
        if (words.prepositions.contains(word)) {
          break;
        }
      }
    }
    return words.ofName(person.name());
  }

  /** A person's title up to its first preposition; of an organisation, the words of its name. */
  private Set<String> description(FoundEntity entity) {
    Set<String> description = new HashSet<>();
    String told = entity.type() == EntityType.PERSON ? entity.jobTitle() : entity.name();
    if (told != null) {
      for (String word : told.toLowerCase(Locale.ROOT).split(" ", -1)) {
        if (entity.type() == EntityType.PERSON && words.prepositions.contains(word)) {
          break;
        }
        description.add(word);
      }
    }
    if (entity.type() == EntityType.ORGANIZATION && isCompany(entity.name())) {
      description.addAll(Set.of("company", "firm"));
    }
    return description;
  }

  EntityType type(int who) {
    return entities.get(who).type();
  }

  /** Companies are called so where the end of the name shows it: "Orbis plc". */
  private boolean isCompany(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return words.companyHints.contains(last.toLowerCase(Locale.ROOT));
  }

  Gender gender(int who) {
    return genders[who];
  }

  /** What one place of the article shows holds for all that follow. */
  void learn(int who, Gender gender) {
    if (genders[who] == Gender.UNKNOWN) {
      genders[who] = gender;
    }
  }

  /** "Orbis, a mining company": the noun describes the entity from here on. */
  void learn(int who, String noun) {
    if (descriptions.get(who).add(noun) && seen.get(who)) {
      index(who, noun);
    }
  }

  void see(int who) {
    if (!seen.get(who)) {
      seen.set(who);
      descriptions.get(who).forEach(word -> index(who, word));
    }
  }

  private void index(int who, String word) {
    List<Integer> named = byWord.computeIfAbsent(word, unused -> new ArrayList<>(1));
    if (named.size() < MOST_NAMESAKES) {
      named.add(who);
    }
  }

  /**
   * The only entity of the type seen so far that all the words describe, else a negative number.
   */
  int only(EntityType type, String noun, Set<String> others) {
    List<Integer> named = byWord.getOrDefault(noun, List.of());
    int found = -1;
    for (int who : named) {
      if (type(who) == type && descriptions.get(who).containsAll(others)) {
        if (found >= 0) {
          return -1;
        }
        found = who;
      }
    }
    return named.size() < MOST_NAMESAKES ? found : -1;
  }

  /** Whether neither its name nor the text says what kind of organisation it is. */
  boolean isUndescribed(int who) {
    return type(who) == EntityType.ORGANIZATION
        && descriptions.get(who).stream().noneMatch(words.organisations::contains);
  }
}
