package dev.wiredesk.store.rows;

import static dev.wiredesk.store.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.store.Articles;
import dev.wiredesk.store.TestDatabase;
import dev.wiredesk.store.database.Database;
import dev.wiredesk.store.rows.WriteOutcome.Fenced;
import dev.wiredesk.store.rows.WriteOutcome.Written;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of articles promises, asked of the real database. */
class ArticleStoreTest {
  private static final Instant SENT = Instant.parse("2026-03-02T08:00:00Z");

  @TempDir private static Path folder;
  private static TestDatabase server;
  private static Database database;

  private Rows rows;
  private ArticleStore store;

  @BeforeAll
  static void start() throws SQLException {
    server = TestDatabase.start(folder);
    database = new Database(server.settings(), TestDatabase.searchSettings());
    database.prepare();
  }

  @AfterAll
  static void stop() {
    database.close();
    server.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    rows = new Rows(database.writer());
    rows.execute("TRUNCATE articles, entities, claims, consumer_offsets, rejections");
    store = new ArticleStore(database.writer(), "news.articles.enriched");
  }

  @Test
  void keepsAnArticleWithItsEntitiesAndClaims() throws SQLException {
    EnrichedArticle article =
        article("u:1")
            .setPublisher("Maghreb  Monitor")
            .setEntities(List.of(Articles.entity("Q1", EntityType.PERSON, "Ömer Çelik")))
            .setClaims(List.of(Articles.claim("c:1", "Ömer Çelik", CueClass.DENY, "it left")))
            .build();

    assertThat(write(article)).isEqualTo(new Written(1, 0, 0, List.of()));

    assertThat(rows.all("SELECT uri, version, publisher_key FROM articles"))
        .containsExactly("u:1|1|maghreb monitor");
    assertThat(rows.all("SELECT entity_id, type, name, name_key, mentions FROM entities"))
        .containsExactly("Q1|PERSON|Ömer Çelik|omer celik|0");
    assertThat(rows.all("SELECT claim_id, claimant, cue, cue_class, content FROM claims"))
        .containsExactly("c:1|Ömer Çelik|said|DENY|it left");
  }

  @Test
  void namesTheClaimantByTheWordsOfTheTextWhereItHasNoName() throws SQLException {
    var claim = Articles.claim("c:1", "x", CueClass.ASSERT, "it left");
    claim =
        Claim.newBuilder(claim)
            .setClaimantName(null)
            .setSource(List.of(Articles.selector("two officials")))
            .build();

    write(article("u:1").setClaims(List.of(claim)).build());

    assertThat(rows.all("SELECT claimant, claimant_key FROM claims"))
        .containsExactly("two officials|two officials");
  }

  @Test
  void replacesAnArticleByItsNewerVersion() throws SQLException {
    write(
        article("u:1")
            .setEntities(List.of(Articles.entity("Q1", EntityType.PERSON, "Old")))
            .setClaims(List.of(Articles.claim("c:1", "Old", CueClass.DENY, "old")))
            .build());

    assertThat(write(article("u:1").setVersion(2).setHeadline("New").build()))
        .isEqualTo(new Written(0, 1, 0, List.of()));

    assertThat(rows.all("SELECT version, headline FROM articles")).containsExactly("2|New");
    assertThat(rows.all("SELECT * FROM entities")).isEmpty();
    assertThat(rows.all("SELECT * FROM claims")).isEmpty();
  }

  @Test
  void keepsTheNewerVersionWhenAnOlderOneComesLater() throws SQLException {
    write(article("u:1").setVersion(2).setHeadline("New").build());

    assertThat(write(article("u:1").setHeadline("Old").build()))
        .isEqualTo(new Written(0, 0, 1, List.of()));

    assertThat(rows.all("SELECT version, headline FROM articles")).containsExactly("2|New");
  }

  @Test
  void keepsTheNewestOfSeveralVersionsInOneBatch() throws SQLException {
    Written written =
        write(
            article("u:1").setVersion(2).setHeadline("Second").build(),
            article("u:1").setVersion(3).setHeadline("Third").build(),
            article("u:1").setHeadline("First").build());

    assertThat(written).isEqualTo(new Written(1, 0, 2, List.of()));
    assertThat(rows.all("SELECT version, headline FROM articles")).containsExactly("3|Third");
  }

  @Test
  void keepsTheLaterOfTwoRecordsOfOneVersion() throws SQLException {
    write(article("u:1").setHeadline("First model").build());
    write(article("u:1").setHeadline("Second model").build());

    assertThat(rows.all("SELECT headline FROM articles")).containsExactly("Second model");
  }

  @Test
  void changesNothingWhenEverythingIsReadAgain() throws SQLException {
    EnrichedArticle[] articles = {
      article("u:1")
          .setEntities(List.of(Articles.entity("Q1", EntityType.PERSON, "One")))
          .setClaims(List.of(Articles.claim("c:1", "One", CueClass.DENY, "it left")))
          .build(),
      article("u:2").build(),
      article("u:1").setVersion(2).build()
    };
    write(articles);
    List<String> before = contents();

    write(articles);

    assertThat(contents()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void movesTheOffsetWithTheRows() throws SQLException {
    Holding holding = take(0);

    store.write(batch(holding, 7, article("u:1").build()));

    assertThat(take(0).nextOffset()).isEqualTo(7);
  }

  @Test
  void storesNeitherRowsNorOffsetsWhenTheTransactionBreaks() throws SQLException {
    Holding holding = take(0);
    rows.execute(
        """
        CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'disk full' USING ERRCODE = '53100'; END $$
        """);
    rows.execute(
        "CREATE TRIGGER broken BEFORE INSERT ON claims FOR EACH ROW EXECUTE FUNCTION fail()");
    try {
      EnrichedArticle article =
          article("u:1")
              .setClaims(List.of(Articles.claim("c:1", "One", CueClass.DENY, "it left")))
              .build();

      assertThatThrownBy(() -> store.write(batch(holding, 7, article)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("disk full");
    } finally {
      rows.execute("DROP FUNCTION fail CASCADE");
    }

    assertThat(rows.all("SELECT * FROM articles")).isEmpty();
    assertThat(rows.all("SELECT next_offset FROM consumer_offsets")).containsExactly("0");
  }

  @Test
  void turnsAwayAWriterWhosePartitionAnotherHasTaken() throws SQLException {
    Holding zombie = take(0);
    Holding owner = take(0);

    assertThat(store.write(batch(zombie, 7, article("u:zombie").build()))).isEqualTo(new Fenced());

    assertThat(rows.all("SELECT * FROM articles")).isEmpty();
    assertThat(store.write(batch(owner, 5, article("u:owner").build())))
        .isInstanceOf(Written.class);
    assertThat(take(0).nextOffset()).isEqualTo(5);
  }

  @Test
  void turnsAwayAWriterThatOwnsOnlySomeOfItsPartitions() throws SQLException {
    Holding lost = take(0);
    Holding kept = take(1);
    take(0);

    Batch batch =
        new Batch(List.of(new Advance(lost, 3), new Advance(kept, 3)), List.of(), List.of());

    assertThat(store.write(batch)).isEqualTo(new Fenced());
    assertThat(rows.all("SELECT next_offset FROM consumer_offsets")).containsExactly("0", "0");
  }

  @Test
  void turnsAwayABatchWrittenTwice() throws SQLException {
    Batch batch = batch(take(0), 7, article("u:1").build());
    store.write(batch);

    assertThat(store.write(batch)).isEqualTo(new Fenced());
  }

  @Test
  void keepsTopicsApart() throws SQLException {
    store.write(batch(take(0), 7, article("u:1").build()));

    ArticleStore other = new ArticleStore(database.writer(), "news.articles.enriched.v2");

    assertThat(other.take(List.of(0)).getFirst().nextOffset()).isZero();
  }

  @Test
  void storesWhatTheDatabaseHasNoFormFor() throws SQLException {
    EnrichedArticle article =
        article("u:1").setHeadline("a\0b").setBody("half \ud83d pair; 'DROP TABLE'\\ \"").build();

    assertThat(write(article).refused()).isEmpty();

    assertThat(rows.all("SELECT headline, body FROM articles"))
        .containsExactly("a\ufffdb|half \ufffd pair; 'DROP TABLE'\\ \"");
    assertThat(rows.all("SELECT record FROM articles").getFirst())
        .contains("\"headline\":\"a\\u0000b\"");
  }

  @Test
  void storesTimesThatNoCalendarOfTheDatabaseHas() throws SQLException {
    write(
        article("u:1").setVersionCreated(Instant.ofEpochMilli(Long.MAX_VALUE)).build(),
        article("u:2").setVersionCreated(Instant.ofEpochMilli(Long.MIN_VALUE)).build());

    assertThat(rows.all("SELECT extract(year FROM listed_at) FROM articles ORDER BY uri"))
        .containsExactly("9999", "1");
  }

  @Test
  void listsAnArticleWithoutATimeUnderTheRecordsTimestamp() throws SQLException {
    write(article("u:1").setVersionCreated(null).build());

    assertThat(rows.all("SELECT listed_at = '" + SENT + "', version_created FROM articles"))
        .containsExactly("t|null");
  }

  @Test
  void storesABodyTooRichForTextSearchAndSearchesItsBeginning() throws SQLException {
    String body =
        IntStream.range(0, 120_000)
            .mapToObj(i -> "w%06x".formatted(i * 131))
            .collect(Collectors.joining(" "));

    Written written =
        write(article("u:1").build(), article("u:2").setBody(body).build(), article("u:3").build());

    assertThat(written).isEqualTo(new Written(3, 0, 0, List.of()));
    assertThat(
            rows.all(
                "SELECT length(body), search @@ 'w000083'::tsquery FROM articles WHERE uri ="
                    + " 'u:2'"))
        .containsExactly(body.length() + "|t");
  }

  @Test
  void storesABodyWhoseIndexedPartExceedsATsvector() throws SQLException {
    // Four-byte letters and many hyphens: one stretch of text becomes several words.
    String body =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "\ud840%c\ud841%c-x%x".formatted(0xdc00 + i % 1000, 0xdc00 + i / 60, i))
            .collect(Collectors.joining(" "));

    Written written = write(article("u:1").build(), article("u:2").setBody(body).build());

    assertThat(written).isEqualTo(new Written(2, 0, 0, List.of()));
    assertThat(rows.all("SELECT searched_chars < 250000 FROM articles ORDER BY uri"))
        .containsExactly("f", "t");
  }

  @Test
  void refusesAnArticleThatNoRowCanHoldAndStoresItsNeighbours() throws SQLException {
    String noise =
        IntStream.range(0, 8000).mapToObj(Integer::toHexString).collect(Collectors.joining());
    EnrichedArticle[] articles =
        IntStream.range(0, 20)
            .mapToObj(i -> article(i == 13 ? "u:" + noise : "u:" + i).build())
            .toArray(EnrichedArticle[]::new);

    Written written = write(articles);

    assertThat(written.inserted()).isEqualTo(19);
    assertThat(written.refused()).hasSize(1);
    assertThat(rows.all("SELECT record_offset, stage, cause FROM rejections"))
        .containsExactly("13|store|refused-by-database");
    assertThat(rows.all("SELECT message FROM rejections").getFirst()).startsWith("SQLSTATE 54000");
    assertThat(rows.all("SELECT next_offset FROM consumer_offsets")).containsExactly("20");
  }

  @Test
  void keepsARejectionOnceHoweverOftenItsRecordIsRead() throws SQLException {
    Rejection rejection =
        new Rejection(
            new RecordPlace(0, 4, SENT), Rejection.Cause.NULL_VALUE, "no value", Optional.of("k"));
    store.write(new Batch(List.of(new Advance(take(0), 5)), List.of(), List.of(rejection)));
    store.write(new Batch(List.of(new Advance(take(0), 5)), List.of(), List.of(rejection)));

    assertThat(rows.all("SELECT partition, record_offset, stage, cause, uri FROM rejections"))
        .containsExactly("0|4|decode|null-value|k");
  }

  private Written write(EnrichedArticle... articles) throws SQLException {
    return (Written) store.write(batch(take(0), articles.length, articles));
  }

  private Holding take(int partition) throws SQLException {
    return store.take(List.of(partition)).getFirst();
  }

  private static Batch batch(Holding holding, long next, EnrichedArticle... articles) {
    List<Arrival> arrivals = new ArrayList<>();
    for (EnrichedArticle article : articles) {
      RecordPlace place = new RecordPlace(holding.partition(), arrivals.size(), SENT);
      arrivals.add(new Arrival(place, article));
    }
    return new Batch(List.of(new Advance(holding, next)), arrivals, List.of());
  }

  private List<String> contents() throws SQLException {
    List<String> contents = new ArrayList<>();
    contents.addAll(rows.all("SELECT uri, version, record FROM articles ORDER BY uri"));
    contents.addAll(rows.all("SELECT entity_id, name FROM entities ORDER BY 1"));
    contents.addAll(rows.all("SELECT claim_id, content FROM claims ORDER BY 1"));
    return contents;
  }
}
