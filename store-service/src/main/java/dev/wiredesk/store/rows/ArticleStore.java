package dev.wiredesk.store.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * The rows of one enriched topic. Rows and offsets change together or not at all, and a consumer
 * that lost a partition changes nothing: the first statement of a write moves the offsets, under
 * the epoch and from the offset that the writer knows, and holds their rows until the end. A
 * concurrent writer waits there, and then finds another epoch or offset and stops.
 *
 * <p>Every method throws {@link SQLException} where the database cannot answer now; nothing has
 * been stored then, unless the connection was lost during the commit, which a new {@link #take}
 * finds out.
 */
public final class ArticleStore {
  private final DataSource database;
  private final String topic;

  public ArticleStore(DataSource database, String topic) {
    this.database = database;
    this.topic = topic;
  }

  /** Takes partitions over from whoever had them, and says from which offset each goes on. */
  public List<Holding> take(Collection<Integer> partitions) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      List<Holding> holdings = new OffsetTable(connection, topic).take(partitions);
      connection.commit();
      return holdings;
    }
  }

  /** Stores a batch, whole. */
  public WriteOutcome write(Batch batch) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      if (!new OffsetTable(connection, topic).advance(batch.advances())) {
        connection.rollback();
        return new WriteOutcome.Fenced();
      }
      Tally tally = new BatchRows(connection).write(batch.arrivals());
      List<Rejection> rejections = new ArrayList<>(batch.rejections());
      rejections.addAll(tally.refused());
      RejectionTable.insert(connection, topic, rejections);
      connection.commit();
      return tally.outcome();
    }
  }
}
