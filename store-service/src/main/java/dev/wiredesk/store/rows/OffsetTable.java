package dev.wiredesk.store.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The statements that keep how far each partition is stored, and who may store more. */
final class OffsetTable {
  private static final String TAKE =
      """
      INSERT INTO consumer_offsets AS held (topic, partition, next_offset, epoch)
      SELECT ?, partition, 0, 1 FROM unnest(?::int4[]) AS partition ORDER BY partition
      ON CONFLICT (topic, partition) DO UPDATE SET epoch = held.epoch + 1
      RETURNING partition, epoch, next_offset
      """;

  private static final String ADVANCE =
      """
      UPDATE consumer_offsets AS held SET next_offset = way.target
      FROM unnest(?::int4[], ?::int8[], ?::int8[], ?::int8[])
        AS way (partition, epoch, start, target)
      WHERE held.topic = ? AND held.partition = way.partition
        AND held.epoch = way.epoch AND held.next_offset = way.start
      """;

  private final Connection connection;
  private final String topic;

  OffsetTable(Connection connection, String topic) {
    this.connection = connection;
    this.topic = topic;
  }

  List<Holding> take(Collection<Integer> partitions) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
      statement.setString(1, topic);
      statement.setArray(2, connection.createArrayOf("int4", partitions.toArray()));
      List<Holding> holdings = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          holdings.add(new Holding(result.getInt(1), result.getLong(2), result.getLong(3)));
        }
      }
      return holdings;
    }
  }

  /** False where another has taken one of the partitions, or has stored more. */
  boolean advance(List<Advance> advances) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
      bind(statement, 1, "int4", advances, way -> way.holding().partition());
      bind(statement, 2, "int8", advances, way -> way.holding().epoch());
      bind(statement, 3, "int8", advances, way -> way.holding().nextOffset());
      bind(statement, 4, "int8", advances, Advance::nextOffset);
      statement.setString(5, topic);
      return statement.executeUpdate() == advances.size();
    }
  }

  private void bind(
      PreparedStatement statement,
      int index,
      String type,
      List<Advance> advances,
      Function<Advance, Object> value)
      throws SQLException {
    Object[] values = advances.stream().map(value).toArray();
    statement.setArray(index, connection.createArrayOf(type, values));
  }
}
