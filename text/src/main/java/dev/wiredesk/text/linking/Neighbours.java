package dev.wiredesk.text.linking;

import dev.wiredesk.text.entities.FoundMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the region or country that is written right after a place: "Paris, Texas". */
final class Neighbours {
  private static final String BETWEEN = ", ";

  private final Items items;
  private final LinkingText text;

  Neighbours(Items items, LinkingText text) {
    this.items = items;
    this.text = text;
  }

  private record Place(FoundMention mention, int entity) {}

  /** For each entity the item of the region after it, -1 if there is none. */
  int[] containers(List<Sought> all) {
    int[] containers = new int[all.size()];
    Arrays.fill(containers, -1);
    List<Place> places = places(all);
    for (int i = 1; i < places.size(); i++) {
      Place before = places.get(i - 1);
      Place after = places.get(i);
      if (containers[before.entity] < 0 && isBehind(before.mention, after.mention)) {
        containers[before.entity] = container(all.get(after.entity));
      }
    }
    return containers;
  }

  private static List<Place> places(List<Sought> all) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isPlace()) {
        for (FoundMention mention : all.get(i).entity().mentions()) {
          places.add(new Place(mention, i));
        }
      }
    }
    places.sort(
        Comparator.comparing((Place p) -> p.mention.field())
            .thenComparingInt(p -> p.mention.start()));
    return places;
  }

  private boolean isBehind(FoundMention before, FoundMention after) {
    return before.field() == after.field()
        && after.start() - before.end() == BETWEEN.length()
        && text.text(before.field()).startsWith(BETWEEN, before.end());
  }

  private int container(Sought sought) {
    int best = -1;
    for (int item : sought.items()) {
      boolean better = best < 0 || items.prominence(item) > items.prominence(best);
      if (items.isContainer(item) && better) {
        best = item;
      }
    }
    return best;
  }
}
