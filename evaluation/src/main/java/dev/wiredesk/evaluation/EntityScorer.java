package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Exact spans of names in the body, by type; places, persons and organisations also together. */
final class EntityScorer implements Scorer {
  private static final Map<String, EntityType> LABELS =
      Map.ofEntries(
          Map.entry("PER", EntityType.PERSON),
          Map.entry("PERSON", EntityType.PERSON),
          Map.entry("ORG", EntityType.ORGANIZATION),
          Map.entry("ORGANIZATION", EntityType.ORGANIZATION),
          Map.entry("ORGANISATION", EntityType.ORGANIZATION),
          Map.entry("LOC", EntityType.LOCATION),
          Map.entry("GPE", EntityType.LOCATION),
          Map.entry("FAC", EntityType.LOCATION),
          Map.entry("LOCATION", EntityType.LOCATION),
          Map.entry("PLACE", EntityType.LOCATION),
          Map.entry("NORP", EntityType.GROUP),
          Map.entry("GROUP", EntityType.GROUP),
          Map.entry("EVENT", EntityType.EVENT),
          Map.entry("WORK", EntityType.WORK));

  private static final Set<EntityType> MAIN =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

  private final Map<EntityType, Counts> counts = new EnumMap<>(EntityType.class);
  private final Counts main = new Counts();

  private record Marked(Stretch stretch, EntityType type) {}

  @Override
  public Measure measure() {
    return Measure.ENTITIES;
  }

  @Override
  public void add(GoldArticle gold, EnrichedArticle found) {
    Set<Marked> wanted = wanted(gold);
    Set<Marked> marked = found(found);
    for (EntityType type : Set.copyOf(LABELS.values())) {
      long right = marked.stream().filter(m -> m.type == type && wanted.contains(m)).count();
      long all = marked.stream().filter(m -> m.type == type).count();
      long due = wanted.stream().filter(m -> m.type == type).count();
      counts.computeIfAbsent(type, t -> new Counts()).add(right, all, due);
      if (MAIN.contains(type)) {
        main.add(right, all, due);
      }
    }
  }

  private static Set<Marked> wanted(GoldArticle gold) {
    Set<Marked> wanted = new HashSet<>();
    for (GoldArticle.Name name : gold.names()) {
      EntityType type = LABELS.get(name.label());
      if (type != null) {
        wanted.add(new Marked(name.stretch(), type));
      }
    }
    return wanted;
  }

  private static Set<Marked> found(EnrichedArticle article) {
    Set<Marked> found = new HashSet<>();
    article
        .getEntities()
        .forEach(
            entity ->
                entity.getMentions().stream()
                    .filter(EntityScorer::isNameInBody)
                    .map(m -> new Marked(new Stretch(m.getStart(), m.getEnd()), entity.getType()))
                    .forEach(found::add));
    return found;
  }

  static boolean isNameInBody(Mention mention) {
    return mention.getField() == TextField.BODY && mention.getKind() == MentionKind.NAME;
  }

  @Override
  public Map<String, Map<String, Object>> figures() {
    Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
    figures.put("PERSON, ORGANIZATION, LOCATION", main.figures());
    counts.forEach(
        (type, count) -> {
          if (count.wanted() > 0) {
            figures.put(type.name(), count.figures());
          }
        });
    return figures;
  }
}
