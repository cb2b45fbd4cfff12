package dev.wiredesk.training;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values with a heading line, quoted as RFC 4180 says. */
final class Csv {
  private final Reader in;
  private int next;

  private Csv(Reader in) throws IOException {
    this.in = in;
    this.next = in.read();
  }

  static List<Map<String, String>> read(Reader in) throws IOException {
    Csv csv = new Csv(in);
    List<String> heading = csv.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (csv.next >= 0) {
      List<String> fields = csv.row();
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(heading.size(), fields.size()); i++) {
        row.put(heading.get(i), fields.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> row() throws IOException {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (next == ',') {
      next = in.read();
      fields.add(field());
    }
    while (next == '\r' || next == '\n') {
      next = in.read();
    }
    return fields;
  }

  private String field() throws IOException {
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    while (next >= 0 && (quoted || (next != ',' && next != '\r' && next != '\n'))) {
      if (next == '"') {
        quoted = !quoted;
      } else {
        field.append((char) next);
      }
      next = in.read();
    }
    return field.toString();
  }
}
