package dev.wiredesk.launcher.kb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What an item says of itself: its statements, the preferred ones first, without deprecated ones.
 */
record Statements(JsonNode claims) {
  /** The ids of the items that a property names. */
  List<String> items(String property) {
    List<String> ids = new ArrayList<>();
    for (JsonNode value : values(property)) {
      String id = value.path("id").asText();
      if (id.startsWith("Q")) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** The texts of a property in these languages. */
  List<String> texts(String property, List<String> languages) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : values(property)) {
      if (languages.contains(value.path("language").asText())) {
        texts.add(value.path("text").asText());
      }
    }
    return texts;
  }

  private List<JsonNode> values(String property) {
    List<JsonNode> values = new ArrayList<>();
    int preferred = 0;
    for (JsonNode statement : claims.path(property)) {
      JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
      switch (statement.path("rank").asText()) {
        case "deprecated" -> {}
        case "preferred" -> values.add(preferred++, value);
        default -> values.add(value);
      }
    }
    return values;
  }
}
