package dev.wiredesk.launcher.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A text file as an article: the first line that is not blank is the headline, the rest the body.
 */
final class PlainText {
  private PlainText() {}

  static String json(String text) {
    String all = text.strip();
    int end = all.indexOf('\n');
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article.put("headline", end < 0 ? "" : all.substring(0, end).strip());
    article.put("body", end < 0 ? all : all.substring(end + 1).strip());
    article.put("discoveredBy", "FILE");
    return article.toString();
  }
}
