package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.KnowledgeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** International organisations from SupraVerden's list, with their English names. */
final class Bodies {
  private static final int LITTLE_KNOWN = 20;
  private static final int SHORTEST_ACRONYM = 3;

  private Bodies() {}

  static List<KnowledgeEntry> read(Path yaml) throws IOException {
    Map<Integer, KnowledgeEntry> byId = new TreeMap<>();
    for (JsonNode body : new YAMLMapper().readTree(yaml.toFile())) {
      String id = body.path("Wikidata_code").asText();
      if (id.matches("Q\\d+")) {
        byId.putIfAbsent(KnowledgeEntry.number(id), entry(KnowledgeEntry.number(id), body));
      }
    }
    return List.copyOf(byId.values());
  }

  private static KnowledgeEntry entry(int id, JsonNode body) {
    Set<String> names = new LinkedHashSet<>();
    body.properties()
        .forEach(
            field -> {
              if (!field.getValue().isNull()
                  && isEnglishName(field.getKey(), field.getValue().asText())) {
                names.add(field.getValue().asText());
              }
            });
    String label = body.path("Name_en").asText();
    names.remove(label);
    return new KnowledgeEntry(
        id,
        EntityType.ORGANIZATION,
        LITTLE_KNOWN,
        List.of(),
        label,
        List.copyOf(names),
        List.of(),
        "international organisation");
  }

  private static boolean isEnglishName(String field, String value) {
    boolean acronym = field.startsWith("Abbreviation") && value.length() >= SHORTEST_ACRONYM;
    return field.endsWith("_en") && (acronym || field.startsWith("Name"));
  }
}
