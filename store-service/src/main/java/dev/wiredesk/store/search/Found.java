package dev.wiredesk.store.search;

import dev.wiredesk.store.search.Hit.HitClaim;
import dev.wiredesk.store.search.Hit.HitEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A result as the statement of a page returns it, without what it names and claims. */
record Found(long id, float rank, Instant listedAt, Hit hit) {
  static Found of(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getFloat("rank"),
        Objects.requireNonNull(time(row, "listed_at")),
        new Hit(
            row.getString("uri"),
            row.getInt("version"),
            row.getString("headline"),
            row.getString("publisher"),
            row.getString("language"),
            row.getString("url"),
            Objects.toString(time(row, "version_created"), null),
            row.getString("story_id"),
            Snippet.of(row.getString("body"), row.getString("marked")),
            List.of(),
            List.of()));
  }

  Cursor cursor(Search search) {
    return new Cursor(search.fingerprint(), rank, listedAt, id);
  }

  Hit hit(List<HitEntity> entities, List<HitClaim> claims) {
    return new Hit(
        hit.uri(),
        hit.version(),
        hit.headline(),
        hit.publisher(),
        hit.language(),
        hit.url(),
        hit.versionCreated(),
        hit.storyId(),
        hit.snippet(),
        entities,
        claims);
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
