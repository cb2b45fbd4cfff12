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
 * person of that surname before it, else the first after it, else the only one of that first name.
 */
final class PersonRoster {
  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, Person> firstBySurname = new HashMap<>();
  private final Map<String, Person> byFirstWord = new HashMap<>();
  private final Set<String> sharedFirstWords = new HashSet<>();
  private final Map<String, Person> latest = new HashMap<>();

  private record Person(GroupedEntity entity, Set<String> words) {}

  void enroll(Named full) {
    List<String> words = full.words();
    Person person = known(words);
    if (person == null) {
      person = new Person(entity(full), new HashSet<>(words));
      firstBySurname.putIfAbsent(surname(words), person);
    }
    byName.putIfAbsent(key(words), person);
    enrollFirstWord(words.getFirst(), person);
  }

  private void enrollFirstWord(String word, Person person) {
    Person other = byFirstWord.putIfAbsent(word, person);
    if (other != null && !other.entity.equals(person.entity)) {
      sharedFirstWords.add(word);
    }
  }

  GroupedEntity resolve(Named named) {
    List<String> words = named.words();
    Person person = words.size() > 1 ? byName.get(key(words)) : single(words.getFirst());
    if (person == null) {
      person = new Person(entity(named), new HashSet<>(words));
      byName.put(key(words), person);
    }
    latest.put(surname(words), person);
    return person.entity;
  }

  private @Nullable Person single(String word) {
    Person person = latest.get(surname(word));
    if (person == null) {
      person = firstBySurname.get(surname(word));
    }
    if (person == null && !sharedFirstWords.contains(word)) {
      person = byFirstWord.get(word);
    }
    return person == null ? byName.get(word) : person;
  }

  /** The person of this name, or the first of the surname if one name is part of the other. */
  private @Nullable Person known(List<String> words) {
    Person person = byName.get(key(words));
    if (person != null) {
      return person;
    }
    Person namesake = firstBySurname.get(surname(words));
    return namesake != null
            && (namesake.words.containsAll(words) || words.containsAll(namesake.words))
        ? namesake
        : null;
  }

  private static GroupedEntity entity(Named named) {
    return new GroupedEntity(EntityType.PERSON, named.written(), named.words().size());
  }

  /** Initials between first and last name do not tell persons apart. */
  private static String key(List<String> words) {
    StringBuilder key = new StringBuilder(words.getFirst());
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      boolean initial = word.length() == 1 || (word.length() == 2 && word.endsWith("."));
      if (!initial || i == words.size() - 1) {
        key.append(' ').append(word);
      }
    }
    return key.toString();
  }

  private static String surname(List<String> words) {
    return surname(words.getLast());
  }

  private static String surname(String word) {
    return word.length() > 4 && (word.startsWith("al-") || word.startsWith("el-"))
        ? word.substring(3)
        : word;
  }
}
