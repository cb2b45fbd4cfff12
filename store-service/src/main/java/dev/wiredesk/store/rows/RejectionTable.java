package dev.wiredesk.store.rows;

import static dev.wiredesk.store.rows.Columns.text;
import static dev.wiredesk.store.rows.Columns.typed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The statement that keeps rejections. A record that is rejected again stays the same row. */
final class RejectionTable {
  private RejectionTable() {}

  static void insert(Connection connection, String topic, List<Rejection> rejections)
      throws SQLException {
    if (rejections.isEmpty()) {
      return;
    }
    Columns<Rejection> columns = columns(topic);
    String sql =
        "INSERT INTO rejections ("
            + columns.names()
            + ") SELECT * FROM "
            + columns.unnested()
            + " ON CONFLICT (topic, partition, record_offset) DO NOTHING";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      columns.bind(statement, rejections);
      statement.executeUpdate();
    }
  }

  private static Columns<Rejection> columns(String topic) {
    return new Columns<>(
        List.of(
            text("topic", rejection -> topic),
            typed("int4", "partition", rejection -> rejection.place().partition()),
            typed("int8", "record_offset", rejection -> rejection.place().offset()),
            text("stage", rejection -> rejection.cause().stage().code()),
            text("cause", rejection -> rejection.cause().code()),
            text("message", Rejection::message),
            text("uri", rejection -> rejection.uri().orElse(null)),
            typed("timestamptz", "record_time", row -> SqlTime.of(row.place().timestamp()))));
  }
}
