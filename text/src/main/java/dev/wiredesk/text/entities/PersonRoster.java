package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article. Full names are enrolled first; a single name then means the last
 * person of that family name before it, else the first after it, else the only one who bears it as
 * another name: the first of two family names, or a given name.
 */
final class PersonRoster {
  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, Person> firstByFamily = new HashMap<>();
  private final Map<String, Person> latestByFamily = new HashMap<>();
  private final UniqueNames byOtherName = new UniqueNames();

  /** Used by one thread, like the roster. */
  private record Person(GroupedEntity entity, Set<String> words) {}

  /** Names that mean one person as long as no second one bears them. */
  private static final class UniqueNames {
    private final Map<String, Person> persons = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    void add(String name, Person person) {
      Person other = persons.putIfAbsent(name, person);
      if (other != null && !other.entity.equals(person.entity)) {
        shared.add(name);
      }
    }

    @Nullable Person get(String name) {
      return shared.contains(name) ? null : persons.get(name);
    }
  }

  void enroll(Named full) {
    List<String> words = PersonNames.withoutTitles(full.words());
    Person person = known(words);
    if (person == null) {
      person = new Person(entity(full), new HashSet<>(words));
      firstByFamily.putIfAbsent(PersonNames.family(words), person);
    }
    person.words.addAll(words);
    byName.putIfAbsent(PersonNames.key(words), person);
    for (String word : words) {
      if (PersonNames.standsAlone(word)) {
        byOtherName.add(word, person);
      }
    }
  }

  GroupedEntity resolve(Named named) {
    List<String> words = PersonNames.withoutTitles(named.words());
    Person person = words.size() > 1 ? byName.get(PersonNames.key(words)) : single(words);
    if (person == null) {
      person = new Person(entity(named), new HashSet<>(words));
      byName.put(PersonNames.key(words), person);
    }
    latestByFamily.put(PersonNames.family(words), person);
    return person.entity;
  }

  private @Nullable Person single(List<String> words) {
    String family = PersonNames.family(words);
    Person person = latestByFamily.get(family);
    if (person == null) {
      person = firstByFamily.get(family);
    }
    if (person == null) {
      person = byOtherName.get(words.getFirst());
    }
    return person == null ? byName.get(words.getFirst()) : person;
  }

  /** The person of this name, or one whose name is part of it or has it as a part. */
  private @Nullable Person known(List<String> words) {
    Person person = byName.get(PersonNames.key(words));
    if (person != null) {
      return person;
    }
    Person namesake = firstByFamily.get(PersonNames.family(words));
    if (namesake == null || !isSame(namesake, words)) {
      namesake = byOtherName.get(words.getFirst());
    }
    return namesake != null && isSame(namesake, words) ? namesake : null;
  }

  private static boolean isSame(Person person, List<String> words) {
    return person.words.containsAll(words)
        || words.containsAll(person.words)
        || PersonNames.abbreviates(person.words, words);
  }

  private static GroupedEntity entity(Named named) {
    return new GroupedEntity(EntityType.PERSON, named.written(), named.words().size());
  }
}
