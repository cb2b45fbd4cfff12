package dev.wiredesk.text.linking;

import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.entities.FoundMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the entities of one article that were linked to one item: "Burma" and "Myanmar". */
final class SameItems {
  private static final Comparator<FoundMention> READING_ORDER =
      Comparator.comparing(FoundMention::field).thenComparingInt(FoundMention::start);

  private SameItems() {}

  static List<LinkedEntity> joined(List<LinkedEntity> entities) {
    Map<String, LinkedEntity> byItem = new LinkedHashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      LinkedEntity entity = entities.get(i);
      String key = entity.link().map(LinkCandidate::wikidataId).orElse("-" + i);
      byItem.merge(key, entity, SameItems::join);
    }
    return List.copyOf(byItem.values());
  }

  private static LinkedEntity join(LinkedEntity first, LinkedEntity second) {
    List<FoundMention> mentions = new ArrayList<>(first.entity().mentions());
    mentions.addAll(second.entity().mentions());
    mentions.sort(READING_ORDER);
    String title = first.entity().jobTitle();
    FoundEntity both =
        new FoundEntity(
            first.entity().type(),
            first.entity().name(),
            title == null ? second.entity().jobTitle() : title,
            mentions);
    return new LinkedEntity(both, first.link(), first.candidates());
  }
}
