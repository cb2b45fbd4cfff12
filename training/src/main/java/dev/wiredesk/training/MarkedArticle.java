package dev.wiredesk.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One article of the corpus, from its file's format into the JSON of the other data sets. */
final class MarkedArticle {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
  private static final Map<Character, String> TYPES =
      Map.of('P', "PER", 'O', "ORG", 'L', "LOC", 'G', "GROUP", 'E', "EVENT", 'W', "WORK");
  private static final Map<Character, String> CLASSES =
      Map.of(
          'D',
          "DENY",
          'F',
          "CONFIRM",
          'X',
          "ACCUSE",
          'P',
          "PROMISE",
          'M',
          "DEMAND",
          'S',
          "SPECULATE",
          'B',
          "BELIEVE",
          'R',
          "RETRACT");

  private final ObjectMapper mapper;
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final Marks marks;

  private MarkedArticle(ObjectMapper mapper, String id) {
    this.mapper = mapper;
    this.id = id;
    marks = new Marks(id, text);
  }

  /**
   * Reads an article: its id, lines with headline, date and publisher, a blank line, paragraphs.
   *
   * @throws IllegalArgumentException if a mark is not well formed or an attribution lacks a part
   */
  static ObjectNode read(ObjectMapper mapper, String block) {
    String[] paragraphs = BLANK_LINES.split(block.strip(), -1);
    String id = paragraphs[0].lines().findFirst().orElseThrow();
    MarkedArticle article = new MarkedArticle(mapper, id.strip());
    for (int i = 1; i < paragraphs.length; i++) {
      if (i > 1) {
        article.text.append("\n\n");
      }
      article.marks.read(paragraphs[i].strip().replace('\n', ' '));
    }
    return article.json();
  }

  private ObjectNode json() {
    ObjectNode json = mapper.createObjectNode().put("id", id).put("text", text.toString());
    ArrayNode entities = json.putArray("entities");
    marks.names().stream()
        .sorted(Comparator.comparingInt(Marks.Name::start))
        .forEach(n -> add(entities, n.start(), n.end()).add(TYPES.get(n.type())));
    Map<Integer, ObjectNode> attributions = new TreeMap<>();
    for (Marks.Part part : sorted(marks.parts())) {
      add(attributions.computeIfAbsent(part.number(), n -> attribution()), part);
    }
    attributions.forEach(this::check);
    json.putArray("attributions").addAll(attributions.values());
    return json;
  }

  private static List<Marks.Part> sorted(List<Marks.Part> parts) {
    return parts.stream().sorted(Comparator.comparingInt(Marks.Part::start)).toList();
  }

  private ObjectNode attribution() {
    ObjectNode attribution = mapper.createObjectNode();
    List.of("source", "cue", "content").forEach(attribution::putArray);
    return attribution
        .put("cueClass", "ASSERT")
        .put("polarity", "AFFIRMED")
        .put("checkWorthy", false);
  }

  private void add(ObjectNode attribution, Marks.Part part) {
    String kind = part.kind();
    String name =
        switch (kind.charAt(0)) {
          case 's' -> "source";
          case 'c' -> "cue";
          default -> "content";
        };
    add(attribution.withArray(name), part.start(), part.end());
    if (name.equals("cue") && kind.length() > 1) {
      attribution.put("cueClass", CLASSES.get(kind.charAt(1)));
    }
    if (kind.contains("!")) {
      attribution.put("checkWorthy", true);
    }
    if (kind.contains("-")) {
      attribution.put("polarity", "NEGATED");
    }
  }

  /** Adds a span in code points, without space at its ends. */
  private ArrayNode add(ArrayNode spans, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return spans.addArray().add(text.codePointCount(0, from)).add(text.codePointCount(0, to));
  }

  private void check(int number, ObjectNode attribution) {
    if (attribution.get("cue").isEmpty() || attribution.get("content").isEmpty()) {
      throw new IllegalArgumentException(
          id + ": attribution " + number + " needs a cue and a content");
    }
  }
}
