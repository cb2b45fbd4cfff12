package dev.wiredesk.store.search;

import java.util.List;

/** The statements of one page: its articles, and what they name and claim. */
final class PageSql {
  /** Articles that are ranked at most: the newest of those that match. */
  static final int MOST_RANKED = 10_000;

  /** Characters of a body in which words are marked. */
  private static final int MARKED_CHARS = 20_000;

  private static final int SHORT_TEXT = 600;
  private static final int MOST_PARTS = 5;

  private static final String FIELDS =
      """
      a.id, a.uri, a.version, a.headline, a.publisher, a.language, a.url, a.version_created,
      a.listed_at, a.story_id,
      """;

  private final Search search;
  private final Conditions conditions;

  PageSql(Search search) {
    this.search = search;
    this.conditions = new Conditions(search);
  }

  /** One row more than the page holds tells that another page follows. */
  Sql articles() {
    return search.words().isPresent() ? byRank(search.words().get()) : byTime();
  }

  private Sql byTime() {
    Sql sql = new Sql();
    sql.add("SELECT " + FIELDS + " 0::float4 AS rank, NULL AS marked,");
    sql.add("  left(a.body, " + SHORT_TEXT + ") AS body");
    sql.add("FROM articles a WHERE true").add(conditions.onArticles());
    search
        .after()
        .ifPresent(last -> sql.add("AND (a.listed_at, a.id) < (?, ?)", last.listedAt(), last.id()));
    return sql.add("ORDER BY a.listed_at DESC, a.id DESC LIMIT ?", search.limit() + 1);
  }

  /**
   * Ranking reads every match in full, so only the newest are ranked. Marks are made for the page
   * alone, over text in which no markup can be mistaken for a mark.
   */
  private Sql byRank(String given) {
    String words = Conditions.straight(given);
    Sql sql = new Sql();
    sql.add("WITH matching AS (SELECT a.id, a.listed_at, a.search, a.is_english");
    sql.add("  FROM articles a WHERE true");
    sql.add(conditions.onWords()).add(conditions.onArticles());
    sql.add("  ORDER BY a.listed_at DESC, a.id DESC LIMIT " + MOST_RANKED + "),");
    sql.add("ranked AS (SELECT id, listed_at, ts_rank(search, CASE WHEN is_english");
    sql.add("    THEN websearch_to_tsquery('english', searchable(?))", words);
    sql.add("    ELSE websearch_to_tsquery('simple', searchable(?)) END, 1) AS rank", words);
    sql.add("  FROM matching),");
    sql.add("page AS (SELECT * FROM ranked WHERE true");
    search
        .after()
        .ifPresent(
            last ->
                sql.add(
                    "AND (rank, listed_at, id) < (?, ?, ?)",
                    last.rank(),
                    last.listedAt(),
                    last.id()));
    sql.add("  ORDER BY rank DESC, listed_at DESC, id DESC LIMIT ?)", search.limit() + 1);
    sql.add("SELECT " + FIELDS + " page.rank,");
    sql.add("  left(a.body, " + MARKED_CHARS + ") AS body,");
    sql.add("  ts_headline(");
    sql.add("    CASE WHEN a.is_english THEN 'english'::regconfig ELSE 'simple'::regconfig END,");
    sql.add("    translate(searchable(left(a.body, " + MARKED_CHARS + ")),");
    sql.add("      '<>&' || U&'\\E000\\E001', '     '),");
    sql.add("    CASE WHEN a.is_english");
    sql.add("      THEN websearch_to_tsquery('english', searchable(?))", words);
    sql.add("      ELSE websearch_to_tsquery('simple', searchable(?)) END,", words);
    sql.add("    'HighlightAll=true, StartSel=' || U&'\\E000' || ', StopSel=' || U&'\\E001')");
    sql.add("    AS marked");
    sql.add("FROM page JOIN articles a USING (id)");
    return sql.add("ORDER BY page.rank DESC, page.listed_at DESC, page.id DESC");
  }

  /** Of these articles: the entities that were asked for, or else the most salient. */
  Sql entities(List<Long> articles) {
    return new Sql()
        .add("SELECT * FROM (SELECT e.*, row_number() OVER")
        .add("    (PARTITION BY article ORDER BY salience DESC, entity_id) AS place")
        .add("  FROM entities e WHERE article = ANY (?)", articles)
        .add(conditions.onEntities())
        .add(") AS placed WHERE place <= " + MOST_PARTS + " ORDER BY article, place");
  }

  /** Of these articles: the claims that were asked for, or else the first. */
  Sql claims(List<Long> articles) {
    return new Sql()
        .add("SELECT * FROM (SELECT c.*, row_number() OVER")
        .add("    (PARTITION BY article ORDER BY ordinal) AS place")
        .add("  FROM claims c WHERE article = ANY (?)", articles)
        .add(conditions.onClaims())
        .add(") AS placed WHERE place <= " + MOST_PARTS + " ORDER BY article, place");
  }
}
