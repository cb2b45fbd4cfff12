package dev.wiredesk.text.linking;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.entities.FoundEntity;
import java.util.Set;
import java.util.regex.Pattern;

/** An entity of the article with the items that its name may mean. */
final class Sought {
  private static final Set<EntityType> LINKABLE =
      Set.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.LOCATION,
          EntityType.GROUP,
          EntityType.EVENT,
          EntityType.WORK);
  private static final Set<String> ENDINGS =
      Set.of(
          "jr",
          "sr",
          "ii",
          "iii",
          "inc",
          "corp",
          "corporation",
          "ltd",
          "plc",
          "co",
          "llc",
          "ag",
          "sa",
          "se",
          "nv",
          "group");
  private static final Pattern SEPARATOR = Pattern.compile("[ ,]+");
  private static final int[] NONE = {};

  private final FoundEntity entity;
  private final String name;
  private final Match match;
  private final int[] items;

  private Sought(FoundEntity entity, String name, Match match, int[] items) {
    this.entity = entity;
    this.name = name;
    this.match = match;
    this.items = items;
  }

  /** What of the name is the item's. */
  enum Match {
    /** All of it. */
    NAME,
    /** A person's last name. */
    SURNAME,
    /** It is what the item's people are called. */
    DEMONYM
  }

  static Sought of(FoundEntity entity, KnowledgeBase base) {
    if (!LINKABLE.contains(entity.type())) {
      return new Sought(entity, entity.name(), Match.NAME, NONE);
    }
    String name = entity.name();
    int[] items = base.named(name);
    if (items.length == 0) {
      name = shortened(entity);
      items = base.named(name);
    }
    if (items.length > 0) {
      return new Sought(entity, name, Match.NAME, items);
    }
    return switch (entity.type()) {
      case GROUP -> new Sought(entity, name, Match.DEMONYM, base.ofPeople(name));
      case PERSON -> new Sought(entity, name, Match.SURNAME, surname(name, base));
      default -> new Sought(entity, name, Match.NAME, NONE);
    };
  }

  // Another first name before it is another person.
  private static int[] surname(String name, KnowledgeBase base) {
    return name.indexOf(' ') < 0 ? base.withSurname(name) : NONE;
  }

  /** Without initials between a person's names, and without "Jr." or "Inc." at the end. */
  private static String shortened(FoundEntity entity) {
    String[] words = SEPARATOR.split(entity.name(), -1);
    int end =
        words.length > 1 && isEnding(words[words.length - 1]) ? words.length - 1 : words.length;
    StringBuilder shortened = new StringBuilder();
    for (int i = 0; i < end; i++) {
      boolean initial = i > 0 && i < end - 1 && NameKey.fold(words[i]).length() == 1;
      if (!initial || entity.type() != EntityType.PERSON) {
        shortened.append(shortened.isEmpty() ? "" : " ").append(words[i]);
      }
    }
    return shortened.toString();
  }

  private static boolean isEnding(String word) {
    return ENDINGS.contains(NameKey.fold(word));
  }

  FoundEntity entity() {
    return entity;
  }

  /** The name under which the items were found. */
  String name() {
    return name;
  }

  Match match() {
    return match;
  }

  /** Indexes in the knowledge base; nobody changes them. */
  int[] items() {
    return items;
  }

  boolean isPerson() {
    return entity.type() == EntityType.PERSON;
  }

  boolean isPlace() {
    return entity.type() == EntityType.LOCATION;
  }
}
