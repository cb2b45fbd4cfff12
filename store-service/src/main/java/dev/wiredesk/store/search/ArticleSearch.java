package dev.wiredesk.store.search;

import dev.wiredesk.store.search.Hit.HitClaim;
import dev.wiredesk.store.search.Hit.HitEntity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Asks the database. Any number of threads may share one. */
final class ArticleSearch {
  private final DataSource database;

  ArticleSearch(DataSource database) {
    this.database = database;
  }

  /** The stored record as JSON. */
  Optional<String> article(String uri) throws SQLException {
    Sql sql = new Sql().add("SELECT record FROM articles WHERE uri = ?", uri);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = sql.prepare(connection);
        ResultSet result = statement.executeQuery()) {
      return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
    }
  }

  Page search(Search search) throws SQLException {
    PageSql sql = new PageSql(search);
    try (Connection connection = database.getConnection()) {
      List<Found> found = rows(connection, sql.articles(), Found::of);
      List<Found> page = found.subList(0, Math.min(found.size(), search.limit()));
      String next = found.size() > page.size() ? page.getLast().cursor(search).text() : null;
      if (page.isEmpty()) {
        return new Page(List.of(), null);
      }
      List<Long> ids = page.stream().map(Found::id).toList();
      Map<Long, List<HitEntity>> entities =
          grouped(rows(connection, sql.entities(ids), ArticleSearch::entity));
      Map<Long, List<HitClaim>> claims =
          grouped(rows(connection, sql.claims(ids), ArticleSearch::claim));
      return new Page(
          page.stream()
              .map(
                  one ->
                      one.hit(
                          entities.getOrDefault(one.id(), List.of()),
                          claims.getOrDefault(one.id(), List.of())))
              .toList(),
          next);
    }
  }

  private static <T> List<T> rows(Connection connection, Sql sql, Row<T> row) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(row.of(result));
      }
    }
    return rows;
  }

  private static <T> Map<Long, List<T>> grouped(List<PartOf<T>> parts) {
    Map<Long, List<T>> grouped = new HashMap<>();
    for (PartOf<T> part : parts) {
      grouped.computeIfAbsent(part.article(), id -> new ArrayList<>()).add(part.part());
    }
    return grouped;
  }

  private static PartOf<HitEntity> entity(ResultSet row) throws SQLException {
    return new PartOf<>(
        row.getLong("article"),
        new HitEntity(
            row.getString("entity_id"),
            row.getString("type"),
            row.getString("name"),
            row.getFloat("salience"),
            row.getInt("mentions")));
  }

  private static PartOf<HitClaim> claim(ResultSet row) throws SQLException {
    return new PartOf<>(
        row.getLong("article"),
        new HitClaim(
            row.getString("claim_id"),
            row.getString("claimant"),
            row.getString("claimant_entity_id"),
            row.getString("job_title"),
            row.getString("cue"),
            row.getString("cue_class"),
            row.getString("polarity"),
            row.getString("content"),
            row.getString("proposition_id")));
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private record PartOf<T>(long article, T part) {}
}
