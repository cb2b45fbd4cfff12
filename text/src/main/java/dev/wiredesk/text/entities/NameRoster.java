package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one article that are not persons. An acronym means the name it was introduced
 * with, else the only name with these initials; the beginning of an organisation's only name that
 * begins so means that organisation.
 */
final class NameRoster {
  private static final int LONGEST_BEGINNING = 4;

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc", "inc.", "ltd", "ltd.", "corp", "corp.", "plc", "co", "co.", "llc", "gmbh", "ag",
          "limited");

  /** Words that begin too many names to stand for one. */
  private static final Set<String> GENERIC =
      Set.of(
          "national",
          "international",
          "federal",
          "united",
          "royal",
          "central",
          "ministry",
          "department",
          "university",
          "bank",
          "new",
          "north",
          "south",
          "east",
          "west",
          "first",
          "supreme",
          "high",
          "world",
          "european",
          "american",
          "african",
          "asian",
          "state",
          "house",
          "council",
          "court");

  private final Map<String, GroupedEntity> byName = new HashMap<>();
  private final Map<String, GroupedEntity> byAcronym = new HashMap<>();
  private final Map<String, GroupedEntity> byInitials = new HashMap<>();
  private final Map<String, GroupedEntity> byBeginning = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  void enroll(Named named) {
    List<String> words = withoutLegalForm(named.words());
    GroupedEntity entity = byName.computeIfAbsent(key(named), unused -> entity(named));
    if (words.size() > 1) {
      unique(byInitials, Names.initials(words), entity);
      if (named.type() == EntityType.ORGANIZATION) {
        enrollBeginnings(words, entity);
      }
    }
  }

  /**
   * "Orbis" and "Orbis Steel" for "Orbis Steel Group"; but no "Green Party" for the "Green Party of
   * Lugo".
   */
  private void enrollBeginnings(List<String> words, GroupedEntity entity) {
    StringBuilder beginning = new StringBuilder();
    for (int i = 0; i < Math.min(words.size() - 1, LONGEST_BEGINNING); i++) {
      beginning.append(i == 0 ? "" : " ").append(words.get(i));
      if (i == 0 || !(Names.isSmall(words.get(i)) || Names.isSmall(words.get(i + 1)))) {
        unique(byBeginning, beginning.toString(), entity);
      }
    }
  }

  private void unique(Map<String, GroupedEntity> index, String word, GroupedEntity entity) {
    GroupedEntity other = index.putIfAbsent(word, entity);
    if (other != null && !other.equals(entity)) {
      ambiguous.add(word);
    }
  }

  void introduce(Named acronym, Named name) {
    GroupedEntity entity = byName.get(key(name));
    if (entity != null) {
      byAcronym.putIfAbsent(acronym.words().getFirst(), entity);
    }
  }

  GroupedEntity resolve(Named named) {
    GroupedEntity entity = named.words().size() == 1 ? single(named) : beginning(named);
    return entity == null ? byName.computeIfAbsent(key(named), unused -> entity(named)) : entity;
  }

  private @Nullable GroupedEntity single(Named named) {
    String word = named.words().getFirst();
    if (named.isAcronym()) {
      GroupedEntity introduced = byAcronym.get(word);
      return introduced != null || ambiguous.contains(word) ? introduced : byInitials.get(word);
    }
    return beginning(named);
  }

  /** The only organisation whose name begins so and goes on. */
  private @Nullable GroupedEntity beginning(Named named) {
    String key = Names.key(withoutLegalForm(named.words()));
    boolean stands =
        named.type() == EntityType.ORGANIZATION
            && !GENERIC.contains(named.words().getFirst())
            && !ambiguous.contains(key);
    return stands ? byBeginning.get(key) : null;
  }

  private static GroupedEntity entity(Named named) {
    return new GroupedEntity(named.type(), named.written(), named.words().size());
  }

  private static String key(Named named) {
    return named.type() + " " + Names.key(withoutLegalForm(named.words()));
  }

  private static List<String> withoutLegalForm(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && LEGAL_FORMS.contains(words.get(last)) ? words.subList(0, last) : words;
  }
}
