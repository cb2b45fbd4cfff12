package dev.wiredesk.store.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a batch's articles and finds the ones that the database refuses: a refused batch is cut in
 * halves until the article stands alone, and its neighbours are stored. An article above the limits
 * of text search is stored with less of its body searchable.
 */
final class BatchRows {
  private static final int SHORTEN_BY = 5;
  private static final int FEWEST_SEARCHED = 2_000;

  private final Connection connection;
  private final ArticleTable table;
  private final Tally tally = new Tally();

  BatchRows(Connection connection) {
    this.connection = connection;
    this.table = new ArticleTable(connection);
  }

  Tally write(List<Arrival> arrivals) throws SQLException {
    List<ArticleRow> newest = newest(arrivals);
    tally.older(arrivals.size() - newest.size());
    if (!newest.isEmpty()) {
      writeOrSplit(newest);
    }
    return tally;
  }

  /** One row a uri, sorted by uri: of equal versions the one that came last. */
  private static List<ArticleRow> newest(List<Arrival> arrivals) {
    Map<String, ArticleRow> newest = new TreeMap<>();
    for (Arrival arrival : arrivals) {
      ArticleRow row = ArticleRow.of(arrival);
      newest.merge(row.uri(), row, (had, came) -> came.version() >= had.version() ? came : had);
    }
    return List.copyOf(newest.values());
  }

  private void writeOrSplit(List<ArticleRow> rows) throws SQLException {
    Optional<SQLException> refusal = tryWrite(rows);
    if (refusal.isEmpty()) {
      return;
    }
    if (rows.size() == 1) {
      shortenOrRefuse(rows.getFirst(), refusal.get());
    } else {
      int half = rows.size() / 2;
      writeOrSplit(rows.subList(0, half));
      writeOrSplit(rows.subList(half, rows.size()));
    }
  }

  /** Empty if all were written; the reason if the database refuses, and then none was. */
  private Optional<SQLException> tryWrite(List<ArticleRow> rows) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      List<ArticleTable.Written> written = table.write(rows);
      written.forEach(article -> tally.wrote(article.fresh()));
      tally.older(rows.size() - written.size());
      connection.releaseSavepoint(before);
      return Optional.empty();
    } catch (SQLException e) {
      if (!Refusal.is(e)) {
        throw e;
      }
      connection.rollback(before);
      return Optional.of(e);
    }
  }

  private void shortenOrRefuse(ArticleRow row, SQLException refusal) throws SQLException {
    if (Refusal.exceedsLimit(refusal) && row.searchedChars() > FEWEST_SEARCHED) {
      writeOrSplit(List.of(row.searching(row.searchedChars() / SHORTEN_BY)));
    } else {
      tally.refused(
          new Rejection(
              row.arrival().place(),
              Rejection.Cause.REFUSED_BY_DATABASE,
              Refusal.message(refusal),
              Optional.of(row.uri())));
    }
  }
}
