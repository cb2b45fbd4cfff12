package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps, in a text that is not English, the names that the lists confirm. The tagger has learned
 * how English writes around a name; in German, where every noun is capitalised, nine in ten of its
 * names are none.
 */
final class KnownNames {
  private static final int COUNTRY = NameClass.COUNTRY.bit() | NameClass.REGION.bit();
  private static final int PLACE = COUNTRY | NameClass.CITY.bit() | NameClass.PLACE.bit();

  /** Shorter names of towns are words of some language: Lage, Boden, Most. */
  private static final int SHORTEST_TOWN = 6;

  private static final int LONGEST_ACRONYM = 6;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_PERSON = 4;
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "da", "de", "del", "della", "di", "dos", "du", "la", "van", "von", "zu");

  private final TextColumns text;
  private final Set<String> surnames = new HashSet<>();

  private KnownNames(TextColumns text) {
    this.text = text;
  }

  /** The mentions that are confirmed, and the places where a person's surname stands alone. */
  static List<EntityMention> of(TextColumns text, List<EntityMention> found) {
    KnownNames names = new KnownNames(text);
    List<EntityMention> known = new ArrayList<>();
    found.forEach(mention -> names.confirmed(mention).ifPresent(known::add));
    names.addSurnames(known);
    known.sort(Comparator.comparingInt(EntityMention::from));
    return known;
  }

  private Optional<EntityMention> confirmed(EntityMention mention) {
    if (isPlace(mention)) {
      return Optional.of(new EntityMention(EntityType.LOCATION, mention.from(), mention.to()));
    }
    boolean known =
        switch (mention.type()) {
          case PERSON -> isPerson(mention);
          case ORGANIZATION -> isOrganization(mention);
          default -> false;
        };
    if (known && mention.type() == EntityType.PERSON) {
      surnames.add(text.word(mention.to() - 1));
    }
    return known ? Optional.of(mention) : Optional.empty();
  }

  private boolean isPlace(EntityMention mention) {
    int lists = mention.type() == EntityType.LOCATION ? PLACE : COUNTRY;
    if (!isWhole(mention, lists)) {
      return false;
    }
    return text.isListed(mention.from(), NameClass.COUNTRY.bit())
        || mention.to() - mention.from() > 1
        || text.word(mention.from()).length() >= SHORTEST_TOWN;
  }

  private boolean isPerson(EntityMention mention) {
    if (mention.to() - mention.from() < 2
        || !text.isListed(mention.from(), NameClass.FIRST_NAME.bit())
        || text.word(mention.to() - 1).length() < SHORTEST_NAME) {
      return false;
    }
    return !text.has(mention.from(), TextColumns.SHOUTED) && isNameThroughout(mention);
  }

  private boolean isNameThroughout(EntityMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      boolean within = i < mention.to() - 1 && PARTICLES.contains(text.word(i));
      if (!within && !text.isCapital(i)) {
        return false;
      }
    }
    return mention.to() - mention.from() <= LONGEST_PERSON;
  }

  private boolean isOrganization(EntityMention mention) {
    String word = text.word(mention.from());
    if (mention.to() - mention.from() == 1 && isAcronym(word)) {
      return !text.has(mention.from(), TextColumns.SHOUTED);
    }
    // MIT is listed; "Mit" begins many a German sentence.
    return isWhole(mention, NameClass.ORGANIZATION.bit())
        && (mention.to() - mention.from() > 1 || word.length() > SHORTEST_NAME);
  }

  private static boolean isAcronym(String word) {
    return word.length() >= SHORTEST_NAME
        && word.length() <= LONGEST_ACRONYM
        && word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a listed name covers the mention from its first token to its last. */
  private boolean isWhole(EntityMention mention, int lists) {
    int to = mention.from() + 1;
    while (to < text.size() && (text.inside[to] & lists) != 0) {
      to++;
    }
    return text.isListed(mention.from(), lists) && to == mention.to();
  }

  private void addSurnames(List<EntityMention> known) {
    boolean[] taken = new boolean[text.size()];
    for (EntityMention mention : known) {
      for (int i = mention.from(); i < mention.to(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && surnames.contains(text.word(i))) {
        known.add(new EntityMention(EntityType.PERSON, i, i + 1));
      }
    }
  }
}
