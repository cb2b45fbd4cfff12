package dev.wiredesk.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows as columns no wider than they must be; a set and its use are said once. */
final class FigureTable {
  private final List<List<String>> cells = new ArrayList<>();

  FigureTable(List<Row> rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.figures().keySet()));
    List<String> head = new ArrayList<>(List.of("set", "use", "what"));
    head.addAll(columns);
    cells.add(head);
    String last = "";
    for (Row row : rows) {
      cells.add(cells(row, columns, row.set().equals(last)));
      last = row.set();
    }
  }

  private static List<String> cells(Row row, Set<String> columns, boolean repeats) {
    List<String> cells = new ArrayList<>();
    cells.add(repeats ? "" : row.set());
    cells.add(repeats ? "" : row.use());
    cells.add(row.what());
    for (String column : columns) {
      cells.add(shown(row.figures().get(column)));
    }
    return cells;
  }

  private static String shown(@Nullable Object figure) {
    return switch (figure) {
      case null -> "";
      case Double value when Math.abs(value) < 10 -> String.format(Locale.ROOT, "%.4f", value);
      case Double value -> String.format(Locale.ROOT, "%.1f", value);
      default -> figure.toString();
    };
  }

  List<String> lines() {
    int columns = cells.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : cells) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return cells.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String padding = " ".repeat(widths[i] - row.get(i).length());
      line.append(isFigure(row.get(i)) ? padding + row.get(i) : row.get(i) + padding).append("  ");
    }
    return line.toString().stripTrailing();
  }

  private static boolean isFigure(String cell) {
    return !cell.isEmpty()
        && Character.isDigit(cell.charAt(cell.length() - 1))
        && !cell.contains(" ");
  }
}
