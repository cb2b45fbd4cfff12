package dev.wiredesk.store.rows;

import static dev.wiredesk.store.rows.Columns.text;
import static dev.wiredesk.store.rows.Columns.typed;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.json.PlainJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way to the table of articles.
 *
 * @param searchedChars characters of the body that a search by words sees
 */
record ArticleRow(Arrival arrival, int searchedChars) {
  /** More than any article that people read, and far below what a tsvector can hold of prose. */
  static final int MOST_SEARCHED = 250_000;

  static final Columns<ArticleRow> COLUMNS =
      new Columns<>(
          List.of(
              text("uri", ArticleRow::uri),
              typed("int4", "version", ArticleRow::version),
              text("headline", field(EnrichedArticle::getHeadline)),
              text("body", field(EnrichedArticle::getBody)),
              text("byline", field(EnrichedArticle::getByline)),
              text("located", field(EnrichedArticle::getLocated)),
              text("language", field(EnrichedArticle::getLanguage)),
              text("language_key", row -> row.article().getLanguage().toLowerCase(Locale.ROOT)),
              text("publisher", field(EnrichedArticle::getPublisher)),
              text("publisher_key", row -> key(row.article().getPublisher())),
              text("url", field(EnrichedArticle::getUrl)),
              text("section", field(EnrichedArticle::getSection)),
              typed("timestamptz", "first_created", row -> time(row.article().getFirstCreated())),
              typed(
                  "timestamptz", "version_created", row -> time(row.article().getVersionCreated())),
              typed("timestamptz", "listed_at", row -> SqlTime.of(row.listedAt())),
              text("story_id", field(EnrichedArticle::getStoryId)),
              text("duplicate_of", field(EnrichedArticle::getDuplicateOf)),
              text("content_digest", field(EnrichedArticle::getContentDigest)),
              typed("int4", "searched_chars", ArticleRow::searchedChars),
              typed("json", "record", row -> CleanText.of(PlainJson.text(row.article())))));

  static ArticleRow of(Arrival arrival) {
    return new ArticleRow(arrival, MOST_SEARCHED);
  }

  EnrichedArticle article() {
    return arrival.article();
  }

  /** As it is stored, which is how the database gives it back. */
  String uri() {
    return CleanText.of(article().getUri());
  }

  int version() {
    return article().getVersion();
  }

  ArticleRow searching(int chars) {
    return new ArticleRow(arrival, chars);
  }

  private Instant listedAt() {
    return Stream.of(article().getVersionCreated(), article().getFirstCreated())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(arrival.place().timestamp());
  }

  private static Function<ArticleRow, @Nullable String> field(
      Function<EnrichedArticle, @Nullable String> field) {
    return row -> field.apply(row.article());
  }

  private static @Nullable String key(@Nullable String name) {
    return name == null ? null : NameKey.of(name);
  }

  private static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : SqlTime.of(time);
  }
}
