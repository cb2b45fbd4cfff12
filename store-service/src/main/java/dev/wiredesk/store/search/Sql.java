package dev.wiredesk.store.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement in the making: text that stands in this program, and values that are always bound.
 * Nothing that a user wrote ever becomes text.
 */
final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** Adds text with one question mark for each value. */
  Sql add(String more, Object... itsValues) {
    text.append(more).append('\n');
    values.addAll(List.of(itsValues));
    return this;
  }

  Sql add(Sql other) {
    text.append(other.text);
    values.addAll(other.values);
    return this;
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text.toString());
    for (int i = 0; i < values.size(); i++) {
      bind(statement, i + 1, values.get(i));
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case Instant time -> statement.setObject(index, time.atOffset(ZoneOffset.UTC));
      case List<?> numbers ->
          statement.setArray(
              index, statement.getConnection().createArrayOf("int8", numbers.toArray()));
      default -> statement.setObject(index, value);
    }
  }
}
