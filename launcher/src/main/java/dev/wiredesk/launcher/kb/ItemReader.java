package dev.wiredesk.launcher.kb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.launcher.kb.Item.Reason;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.KnowledgeEntry;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes an entry of a line of the dump, if the item is wanted. Any number of threads may share one.
 */
final class ItemReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_PLACES = 4;
  private static final int SHORTEST_NAME = 2;

  private final List<String> languages;
  private final int minSitelinks;
  private final ItemClasses classes;

  ItemReader(List<String> languages, int minSitelinks, ItemClasses classes) {
    this.languages = List.copyOf(languages);
    this.minSitelinks = minSitelinks;
    this.classes = classes;
  }

  Item read(byte[] json, int offset, int length) {
    if (Sitelinks.atMost(json, offset, length) < minSitelinks) {
      return new Item.Dropped(Reason.FEW_SITELINKS);
    }
    try {
      JsonNode node = JSON.readTree(json, offset, length);
      return node.isObject() ? item(node) : new Item.Bad("no JSON object");
    } catch (JsonProcessingException e) {
      return new Item.Bad("not valid JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return new Item.Bad(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("Bytes in memory can always be read", e);
    }
  }

  private Item item(JsonNode node) {
    if (!node.path("type").asText().equals("item")) {
      return new Item.Dropped(Reason.NO_CLASS);
    }
    int sitelinks = Sitelinks.wikipedias(node.path("sitelinks"));
    if (sitelinks < minSitelinks) {
      return new Item.Dropped(Reason.FEW_SITELINKS);
    }
    Statements statements = new Statements(node.path("claims"));
    Optional<EntityType> type = classes.type(statements.items("P31"));
    if (type.isEmpty()) {
      return new Item.Dropped(Reason.NO_CLASS);
    }
    List<String> names = names(node, statements);
    if (names.isEmpty()) {
      return new Item.Dropped(Reason.NO_LABEL);
    }
    String id = node.path("id").asText();
    return new Item.Kept(
        new KnowledgeEntry(
            KnowledgeEntry.number(id),
            type.get(),
            Math.max(1, sitelinks),
            places(id, type.get(), statements),
            names.getFirst(),
            names.subList(1, names.size()),
            statements.texts("P1549", languages),
            description(node.path("descriptions"))));
  }

  /** The label first, in the first language that has one. */
  private List<String> names(JsonNode node, Statements statements) {
    Set<String> names = new LinkedHashSet<>();
    for (String language : languages) {
      add(names, node.path("labels").path(language).path("value").asText());
    }
    for (String language : languages) {
      node.path("aliases")
          .path(language)
          .forEach(alias -> add(names, alias.path("value").asText()));
    }
    statements.texts("P1813", languages).forEach(name -> add(names, name));
    return List.copyOf(names);
  }

  private static void add(Set<String> names, String name) {
    if (name.strip().length() >= SHORTEST_NAME) {
      names.add(name);
    }
  }

  /** Countries: what else an item lies in (P131) is a county more often than a state. */
  private static List<Integer> places(String id, EntityType type, Statements statements) {
    return statements.items(type == EntityType.PERSON ? "P27" : "P17").stream()
        .distinct()
        .filter(place -> !place.equals(id))
        .limit(MOST_PLACES)
        .map(KnowledgeEntry::number)
        .toList();
  }

  private String description(JsonNode descriptions) {
    for (String language : languages) {
      String text = descriptions.path(language).path("value").asText();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
