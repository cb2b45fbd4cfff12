package dev.wiredesk.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.text.ArticleFormatException;
import dev.wiredesk.text.ArticleJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one line of a set: a JSON object with a text and marks, of which it needs none. */
final class GoldReader {
  private final ObjectMapper mapper = new ObjectMapper();
  private final ArticleJson articles = new ArticleJson();

  GoldArticle read(String line) throws GoldFormatException {
    JsonNode node = tree(line);
    String text = text(node);
    CodePoints codePoints = new CodePoints(text);
    return new GoldArticle(
        raw(node, text),
        codePoints,
        names(node),
        attributions(node),
        links(node, codePoints),
        area(node, codePoints.length()));
  }

  private JsonNode tree(String line) throws GoldFormatException {
    try {
      JsonNode node = mapper.readTree(line);
      if (!node.isObject()) {
        throw new GoldFormatException("not a JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new GoldFormatException(
          "not valid JSON at column "
              + (e.getLocation() == null ? 0 : e.getLocation().getColumnNr()));
    }
  }

  private static String text(JsonNode node) throws GoldFormatException {
    JsonNode text = node.path("text").isTextual() ? node.path("text") : node.path("body");
    if (!text.isTextual()) {
      throw new GoldFormatException("'text' is missing or no string");
    }
    return text.textValue();
  }

  /** Through the same door as any article, so that the figures are those of what users get. */
  private RawArticle raw(JsonNode node, String text) throws GoldFormatException {
    ObjectNode article = mapper.createObjectNode();
    String id = node.path("uri").asText(node.path("id").asText());
    if (!id.isBlank()) {
      article.put("uri", id);
    }
    article.put("headline", node.path("headline").asText(""));
    article.put("body", text);
    try {
      return articles.read(article.toString());
    } catch (ArticleFormatException e) {
      throw new GoldFormatException(String.valueOf(e.getMessage()));
    }
  }

  private static List<GoldArticle.Name> names(JsonNode node) throws GoldFormatException {
    List<GoldArticle.Name> names = new ArrayList<>();
    for (JsonNode name : node.path("entities")) {
      if (!name.path(2).isTextual()) {
        throw new GoldFormatException("an entity is [start, end, type], not " + shown(name));
      }
      names.add(
          new GoldArticle.Name(stretch(name), name.path(2).asText().toUpperCase(Locale.ROOT)));
    }
    return names;
  }

  private static List<GoldAttribution> attributions(JsonNode node) throws GoldFormatException {
    List<GoldAttribution> attributions = new ArrayList<>();
    for (JsonNode one : node.path("attributions")) {
      String type = one.path("type_heuristic").asText(one.path("type").asText("unknown"));
      JsonNode worthy = one.path("checkWorthy");
      attributions.add(
          new GoldAttribution(
              stretches(one.path("source")),
              stretches(one.path("cue")),
              stretches(one.path("content")),
              type.toLowerCase(Locale.ROOT),
              worthy.isBoolean() ? (Boolean) worthy.booleanValue() : null));
    }
    return attributions;
  }

  /** Of names alone, and only those that Wikidata has and no annotator called optional. */
  private static Map<Stretch, String> links(JsonNode node, CodePoints text)
      throws GoldFormatException {
    Map<Stretch, String> links = new HashMap<>();
    for (JsonNode label : node.path("labels")) {
      String id = label.path("entity_id").asText("");
      Stretch stretch = stretch(label.path("span"));
      boolean name =
          stretch.start() < text.length() && Character.isUpperCase(text.at(stretch.start()));
      if (id.matches("Q[0-9]+") && name && !label.path("optional").asBoolean()) {
        links.put(stretch, id);
      }
    }
    return links;
  }

  private static Stretch area(JsonNode node, int length) throws GoldFormatException {
    JsonNode area = node.path("evaluation_span");
    return area.isArray() && !area.isEmpty() ? stretch(area) : new Stretch(0, length);
  }

  private static List<Stretch> stretches(JsonNode list) throws GoldFormatException {
    List<Stretch> stretches = new ArrayList<>();
    for (JsonNode stretch : list) {
      stretches.add(stretch(stretch));
    }
    return stretches;
  }

  private static Stretch stretch(JsonNode pair) throws GoldFormatException {
    int start = pair.path(0).asInt(-1);
    int end = pair.path(1).asInt(-1);
    if (start < 0 || end < start) {
      throw new GoldFormatException("offsets are [start, end], not " + shown(pair));
    }
    return new Stretch(start, end);
  }

  private static String shown(JsonNode node) {
    String json = node.toString();
    return json.length() <= 40 ? json : json.substring(0, 40) + " ...";
  }
}
