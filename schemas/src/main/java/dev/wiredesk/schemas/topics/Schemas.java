package dev.wiredesk.schemas.topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.avro.Schema;

/** Turns generated schemas into the form that other languages write and the registry keeps. */
final class Schemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /**
   * Without {@code avro.java.string}, which the code generator adds and no other client would send.
   */
  static Schema withoutJavaProperties(Schema schema) {
    try {
      JsonNode tree = JSON.readTree(schema.toString());
      return new Schema.Parser().parse(JSON.writeValueAsString(plain(tree)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "Avro printed a schema that is not JSON: " + schema.getFullName(), e);
    }
  }

  private static JsonNode plain(JsonNode node) {
    if (node.isArray()) {
      var array = JSON.createArrayNode();
      node.forEach(element -> array.add(plain(element)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = JSON.createObjectNode();
    node.properties().stream()
        .filter(entry -> !entry.getKey().equals("avro.java.string"))
        .forEach(entry -> object.set(entry.getKey(), plain(entry.getValue())));
    boolean onlyTypeLeft =
        object.size() == 1 && object.path("type").isTextual() && node.size() == 2;
    return onlyTypeLeft ? object.get("type") : object;
  }
}
