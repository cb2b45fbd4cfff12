package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.Mention;
import java.util.HashMap;
import java.util.Map;

/** Names in the body with the right Wikidata id on exactly the right span. */
final class LinkingScorer implements Scorer {
  private final Counts counts = new Counts();

  @Override
  public Measure measure() {
    return Measure.LINKING;
  }

  @Override
  public void add(GoldArticle gold, EnrichedArticle found) {
    Map<Stretch, String> links = new HashMap<>();
    for (Entity entity : found.getEntities()) {
      String id = entity.getWikidataId();
      if (id != null && !id.isEmpty()) {
        entity.getMentions().stream()
            .filter(m -> EntityScorer.isNameInBody(m) && isIn(gold.linkedArea(), m))
            .forEach(m -> links.put(new Stretch(m.getStart(), m.getEnd()), id));
      }
    }
    long right =
        links.entrySet().stream()
            .filter(link -> link.getValue().equals(gold.links().get(link.getKey())))
            .count();
    counts.add(right, links.size(), gold.links().size());
  }

  private static boolean isIn(Stretch area, Mention mention) {
    return area.start() <= mention.getStart() && mention.getEnd() <= area.end();
  }

  @Override
  public Map<String, Map<String, Object>> figures() {
    return Map.of("links", counts.figures());
  }
}
