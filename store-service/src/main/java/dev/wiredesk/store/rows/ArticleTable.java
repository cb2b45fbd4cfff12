package dev.wiredesk.store.rows;

import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.Entity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The statements that write articles with their entities and claims, within one transaction. */
final class ArticleTable {
  // The same version again replaces the row: another model may have read the same text. xmax is 0
  // in a row version that nobody replaced, so it tells an insert from an update.
  private static final String UPSERT =
      "INSERT INTO articles ("
          + ArticleRow.COLUMNS.names()
          + ") SELECT * FROM "
          + ArticleRow.COLUMNS.unnested()
          + " ON CONFLICT (uri) DO UPDATE SET "
          + ArticleRow.COLUMNS.fromExcluded()
          + " WHERE articles.version <= excluded.version"
          + " RETURNING id, uri, (xmax = 0) AS fresh";
  private static final String INSERT_ENTITIES = insert("entities", EntityRow.COLUMNS);
  private static final String INSERT_CLAIMS = insert("claims", ClaimRow.COLUMNS);
  private static final String DELETE_ENTITIES = "DELETE FROM entities WHERE article = ANY (?)";
  private static final String DELETE_CLAIMS = "DELETE FROM claims WHERE article = ANY (?)";

  private final Connection connection;

  ArticleTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes articles with different uris, sorted by uri: two transactions that meet wait for each
   * other in the same order.
   *
   * @return the articles now in the table, each with whether it is new; an article is missing where
   *     the table holds a newer version
   */
  List<Written> write(List<ArticleRow> rows) throws SQLException {
    List<Written> written = upsert(rows);
    List<Long> replaced =
        written.stream().filter(article -> !article.fresh()).map(Written::id).toList();
    if (!replaced.isEmpty()) {
      delete(DELETE_ENTITIES, replaced);
      delete(DELETE_CLAIMS, replaced);
    }
    insert(INSERT_ENTITIES, EntityRow.COLUMNS, entities(written));
    insert(INSERT_CLAIMS, ClaimRow.COLUMNS, claims(written));
    return written;
  }

  private List<Written> upsert(List<ArticleRow> rows) throws SQLException {
    Map<String, ArticleRow> byUri = new HashMap<>();
    rows.forEach(row -> byUri.put(row.uri(), row));
    List<Written> written = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      ArticleRow.COLUMNS.bind(statement, rows);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          ArticleRow row = Objects.requireNonNull(byUri.get(result.getString("uri")));
          written.add(new Written(result.getLong("id"), result.getBoolean("fresh"), row));
        }
      }
    }
    return written;
  }

  private void delete(String sql, List<Long> articles) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("int8", articles.toArray()));
      statement.executeUpdate();
    }
  }

  private <R> void insert(String sql, Columns<R> columns, List<R> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      columns.bind(statement, rows);
      statement.executeUpdate();
    }
  }

  private static List<EntityRow> entities(List<Written> written) {
    List<EntityRow> rows = new ArrayList<>();
    for (Written article : written) {
      for (Entity entity : article.row().article().getEntities()) {
        rows.add(new EntityRow(article.id(), entity));
      }
    }
    return rows;
  }

  private static List<ClaimRow> claims(List<Written> written) {
    List<ClaimRow> rows = new ArrayList<>();
    for (Written article : written) {
      List<Claim> claims = article.row().article().getClaims();
      for (int i = 0; i < claims.size(); i++) {
        rows.add(new ClaimRow(article.id(), i, claims.get(i)));
      }
    }
    return rows;
  }

  private static String insert(String table, Columns<?> columns) {
    return "INSERT INTO "
        + table
        + " ("
        + columns.names()
        + ") SELECT * FROM "
        + columns.unnested();
  }

  /** An article in the table: its number there, and whether it was not there before. */
  record Written(long id, boolean fresh, ArticleRow row) {}
}
