package dev.wiredesk.text.linking;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.Sought.Match;

/**
 * How much speaks for each item that a name may mean, and for one that the base does not hold. The
 * numbers are judgements, in the unit of prominence: a country has about 200, an unknown namesake
 * of a person about 12.
 */
final class CandidateWeights {
  private static final double SURNAME_ALONE = 0.05;
  private static final double SAME_ROLE = 10;
  private static final double OTHER_ROLE = 0.2;
  private static final double STANDS_IN = 50;
  private static final double MAY_STAND_IN = 5;
  private static final double STANDS_ELSEWHERE = 0.02;
  private static final double TEAM_OF_A_PLACE = 0.5;
  private static final int LONGEST_UNSURE_ACRONYM = 4;

  private final Items items;
  private final CommonNames common;

  CandidateWeights(Items items, CommonNames common) {
    this.items = items;
    this.common = common;
  }

  /**
   * @param container the region or country written right after the name, -1 if none
   */
  double of(Sought sought, int item, ArticleContext context, int container) {
    double weight = items.prominence(item) * fit(sought.entity().type(), items.type(item));
    if (sought.match() == Match.SURNAME) {
      weight *= SURNAME_ALONE;
    }
    if (sought.isPerson()) {
      weight *= role(sought, item);
    }
    if (container >= 0 && items.placeCount(item) > 0) {
      weight *= standing(item, container);
    }
    return weight * context.factor(item);
  }

  private double role(Sought sought, int item) {
    String title = sought.entity().jobTitle();
    int named = title == null ? 0 : Roles.of(title);
    int known = items.roles(item);
    if (named == 0 || known == 0) {
      return 1;
    }
    return (named & known) == 0 ? OTHER_ROLE : SAME_ROLE;
  }

  /** How the region written after a name speaks for an item. */
  private double standing(int item, int container) {
    if (liesIn(item, items.id(container))) {
      return STANDS_IN;
    }
    if (!haveOnePlace(item, container)) {
      return STANDS_ELSEWHERE;
    }
    // "Alabama, Georgia and Texas", or a city whose region the base does not say.
    boolean open = items.isContainer(item) || items.placeCount(item) == 1;
    return open ? MAY_STAND_IN : STANDS_ELSEWHERE;
  }

  private boolean haveOnePlace(int item, int container) {
    for (int i = 0; i < items.placeCount(container); i++) {
      if (liesIn(item, items.place(container, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean liesIn(int item, int place) {
    for (int i = 0; i < items.placeCount(item); i++) {
      if (items.place(item, i) == place) {
        return true;
      }
    }
    return false;
  }

  /**
   * The weight of an item that the base does not hold.
   *
   * @param best the item that the base thinks likeliest, and its weight
   */
  double unknown(Sought sought, int best, double weight, ArticleContext context) {
    boolean team = context.isSport() && items.type(best) == EntityType.LOCATION;
    return team ? TEAM_OF_A_PLACE * weight + unknown(sought) : unknown(sought);
  }

  private double unknown(Sought sought) {
    return switch (sought.entity().type()) {
      case PERSON -> unknownPerson(sought.name());
      case ORGANIZATION -> unknownOrganisation(sought.name());
      case LOCATION -> 10;
      default -> 15;
    };
  }

  private double unknownPerson(String name) {
    if (name.indexOf(' ') < 0) {
      return common.isCommonSurname(name) ? 300 : 60;
    }
    return common.isCommonPerson(name) ? 120 : 12;
  }

  private static double unknownOrganisation(String name) {
    if (name.length() <= LONGEST_UNSURE_ACRONYM && NameKey.isAcronym(name)) {
      return 40;
    }
    return name.indexOf(' ') < 0 ? 25 : 8;
  }

  /** A tagger takes a country for an organisation more often than a person for a city. */
  private static double fit(EntityType tagged, EntityType known) {
    if (tagged == known) {
      return 1;
    }
    return switch (tagged) {
      case ORGANIZATION -> known == EntityType.LOCATION || known == EntityType.WORK ? 0.3 : 0.02;
      case LOCATION, WORK -> known == EntityType.ORGANIZATION ? 0.3 : 0.02;
      case GROUP -> known == EntityType.ORGANIZATION ? 0.5 : 0.05;
      default -> 0.02;
    };
  }
}
