package dev.wiredesk.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What an evaluation found, for people and for machines. */
public final class Report {
  private static final JsonMapper JSON = new JsonMapper();

  private final List<Row> rows;
  private final List<String> skipped;
  private final List<BadLine> badLines;

  Report(List<Row> rows, List<String> skipped, List<BadLine> badLines) {
    this.rows = List.copyOf(rows);
    this.skipped = List.copyOf(skipped);
    this.badLines = List.copyOf(badLines);
  }

  /** Whether the folder had a set for at least one measure. */
  public boolean foundAny() {
    return !rows.isEmpty();
  }

  /** Whether lines of the sets were left out. */
  public boolean anyBad() {
    return !badLines.isEmpty();
  }

  /** What was not measured, and what was looked for in vain. */
  public List<String> skipped() {
    return skipped;
  }

  /** Tables, one for each measure. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      List<Row> own = rows.stream().filter(row -> row.measure() == measure).toList();
      if (!own.isEmpty()) {
        lines.add((lines.isEmpty() ? "" : "\n") + measure.label());
        lines.addAll(new FigureTable(own).lines());
      }
    }
    skipped.forEach(reason -> lines.add("\nskipped " + reason));
    if (anyBad()) {
      lines.add("\nlines left out: " + badLines.size());
    }
    return lines;
  }

  /** The same as one JSON object on one line. */
  public String json() {
    ObjectNode report = JSON.createObjectNode();
    for (Measure measure : Measure.values()) {
      ArrayNode list = JSON.createArrayNode();
      rows.stream().filter(row -> row.measure() == measure).forEach(row -> list.add(json(row)));
      if (!list.isEmpty()) {
        report.set(measure.label(), list);
      }
    }
    report.set("skipped", JSON.valueToTree(skipped));
    ArrayNode bad = report.putArray("leftOut");
    badLines.forEach(
        line ->
            bad.addObject()
                .put("file", line.file())
                .put("line", line.number())
                .put("reason", line.reason()));
    try {
      return JSON.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
    }
  }

  private static ObjectNode json(Row row) {
    ObjectNode node = JSON.createObjectNode();
    node.put("set", row.set()).put("use", row.use()).put("what", row.what());
    row.figures().forEach((name, figure) -> node.set(name, JSON.valueToTree(figure)));
    return node;
  }
}
