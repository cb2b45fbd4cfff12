package dev.wiredesk.store.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as arrays, one parameter each: {@code unnest} makes rows of them again. A
 * batch of any size is one statement with one plan.
 */
record Columns<R>(List<Column<R>> all) {
  /** One column: its name, its SQL type and what a row has there. */
  record Column<R>(String name, String type, Function<R, ? extends @Nullable Object> value) {}

  static <R> Column<R> text(String name, Function<R, @Nullable String> value) {
    return new Column<>(
        name,
        "text",
        row -> {
          String text = value.apply(row);
          return text == null ? null : CleanText.of(text);
        });
  }

  static <R> Column<R> typed(
      String type, String name, Function<R, ? extends @Nullable Object> value) {
    return new Column<>(name, type, value);
  }

  String names() {
    return all.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /** {@code unnest(?::text[], ?::int4[], ...)}. */
  String unnested() {
    return all.stream()
        .map(column -> "?::" + column.type() + "[]")
        .collect(Collectors.joining(", ", "unnest(", ")"));
  }

  /** {@code a = excluded.a, b = excluded.b, ...}. */
  String fromExcluded() {
    return all.stream()
        .map(column -> column.name() + " = excluded." + column.name())
        .collect(Collectors.joining(", "));
  }

  void bind(PreparedStatement statement, List<R> rows) throws SQLException {
    Connection connection = statement.getConnection();
    for (int i = 0; i < all.size(); i++) {
      Column<R> column = all.get(i);
      Object[] values = rows.stream().map(column.value()).toArray();
      statement.setArray(i + 1, connection.createArrayOf(column.type(), values));
    }
  }
}
