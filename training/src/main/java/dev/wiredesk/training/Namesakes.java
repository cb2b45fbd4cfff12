package dev.wiredesk.training;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.KnowledgeEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cities that share their name with a place of the base and have no id: the linker must know
 * that there is another Birmingham.
 */
final class Namesakes {
  private static final int SMALL = 20;

  /**
   * Australia, Canada, the United Kingdom, the US: elsewhere a region may be called as its city.
   */
  private static final Set<Integer> WITH_REGIONS = Set.of(408, 16, 145, 30);

  private final Countries countries;
  private final Map<String, List<KnowledgeEntry>> byName = new HashMap<>();

  Namesakes(Countries countries, List<KnowledgeEntry> named) {
    this.countries = countries;
    for (KnowledgeEntry entry : named) {
      if (entry.type() == EntityType.LOCATION) {
        enroll(entry.label(), entry);
        entry.names().forEach(name -> enroll(name, entry));
      }
    }
  }

  private void enroll(String name, KnowledgeEntry entry) {
    byName.computeIfAbsent(Folded.of(name), unused -> new ArrayList<>()).add(entry);
  }

  /** In the order of their lines. */
  List<KnowledgeEntry> among(List<Map<String, String>> cities) {
    Map<String, KnowledgeEntry> found = new HashMap<>();
    for (Map<String, String> city : cities) {
      String name = city.getOrDefault("name", "");
      Integer country = countries.named(city.getOrDefault("country", ""));
      List<KnowledgeEntry> known = byName.get(Folded.of(name));
      if (country != null && known != null) {
        List<Integer> places = places(country, city.getOrDefault("subcountry", ""));
        if (known.stream().noneMatch(entry -> isThere(entry, places))) {
          KnowledgeEntry other = namesake(name, places);
          found.put(other.line(), other);
        }
      }
    }
    return new TreeSet<>(found.keySet()).stream().map(found::get).toList();
  }

  private List<Integer> places(int country, String region) {
    List<KnowledgeEntry> regions = byName.getOrDefault(Folded.of(region), List.of());
    for (KnowledgeEntry entry : regions) {
      if (WITH_REGIONS.contains(country) && entry.places().equals(List.of(country))) {
        return List.of(country, entry.id());
      }
    }
    return List.of(country);
  }

  /** The entry is this city, or the country that a city is named after. */
  private static boolean isThere(KnowledgeEntry entry, List<Integer> places) {
    boolean country = places.getFirst() == entry.id();
    return country
        || (entry.places().contains(places.getFirst())
            && (places.size() == 1
                || entry.places().size() == 1
                || entry.places().contains(places.get(1))));
  }

  private static KnowledgeEntry namesake(String name, List<Integer> places) {
    return new KnowledgeEntry(
        0, EntityType.LOCATION, SMALL, places, name, List.of(), List.of(), "");
  }
}
