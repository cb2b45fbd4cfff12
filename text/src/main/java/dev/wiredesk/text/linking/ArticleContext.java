package dev.wiredesk.text.linking;

import java.util.HashMap;
import java.util.Map;

/**
 * How often an article speaks of each country and region, and whether it is about sport, where the
 * name of a city is mostly a team's. Belongs to one call.
 */
final class ArticleContext {
  /** One entity named all over an article says no more of its place than one named thrice. */
  private static final int MOST_PER_ENTITY = 3;

  private static final int MOST = 4;

  private final Items items;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private boolean sport;

  ArticleContext(Items items) {
    this.items = items;
  }

  void sport() {
    sport = true;
  }

  boolean isSport() {
    return sport;
  }

  /** The article names an item that is in its places, or is one itself. */
  void add(int item, int mentions) {
    int weight = Math.min(MOST_PER_ENTITY, mentions);
    if (items.isContainer(item)) {
      counts.merge(items.id(item), weight, Integer::sum);
    }
    for (int i = 0; i < items.placeCount(item); i++) {
      counts.merge(items.place(item, i), weight, Integer::sum);
    }
  }

  /** How much likelier an item is for where the article is: 1 where nothing is known, 9 at most. */
  double factor(int item) {
    int count = items.isContainer(item) ? counts.getOrDefault(items.id(item), 0) : 0;
    for (int i = 0; i < items.placeCount(item); i++) {
      count += counts.getOrDefault(items.place(item, i), 0);
    }
    return 1 + 2.0 * Math.min(MOST, count);
  }
}
