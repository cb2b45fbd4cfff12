package dev.wiredesk.store.search;

import static dev.wiredesk.store.Articles.article;
import static dev.wiredesk.store.Articles.claim;
import static dev.wiredesk.store.Articles.entity;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.runtime.http.HttpServer;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.store.TestDatabase;
import dev.wiredesk.store.database.Database;
import dev.wiredesk.store.rows.Advance;
import dev.wiredesk.store.rows.Arrival;
import dev.wiredesk.store.rows.ArticleStore;
import dev.wiredesk.store.rows.Batch;
import dev.wiredesk.store.rows.Holding;
import dev.wiredesk.store.rows.RecordPlace;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches as their users send them, over a real database with a handful of articles. */
class SearchRoutesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UBARI = "https://maghreb.example/2026/03/02/ubari?a=b c&d=%2F+1";

  @TempDir private static Path folder;
  private static TestDatabase server;
  private static Database database;
  private static HttpServer http;
  private static HttpClient client;

  @BeforeAll
  static void start() throws SQLException {
    server = TestDatabase.start(folder);
    database = new Database(server.settings(), TestDatabase.searchSettings());
    database.prepare();
    store(articles());
    http =
        new HttpServer(
            new Address("127.0.0.1", 0),
            1024,
            new SearchRoutes(database.reader(), new SimpleMeterRegistry())::addTo);
    http.start();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    http.close();
    database.close();
    server.close();
  }

  @Test
  void givesAnArticleInTheContractsNames() throws Exception {
    HttpResponse<String> answer = get("/v1/articles/" + encoded(UBARI));

    JsonNode article = JSON.readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(article.path("uri").asText()).isEqualTo(UBARI);
    assertThat(article.path("versionCreated").asText()).isEqualTo("2026-03-02T07:15:00Z");
    assertThat(article.at("/claims/1/cueClass").asText()).isEqualTo("DENY");
    assertThat(article.at("/entities/0/type").asText()).isEqualTo("PERSON");
    assertThat(article.fieldNames().next()).isEqualTo("uri");
  }

  @Test
  void saysWhichArticleIsNotThere() throws Exception {
    HttpResponse<String> answer = get("/v1/articles/" + encoded("u:none/x"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JSON.readTree(answer.body()).path("detail").asText()).contains("'u:none/x'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%F0%9F", "..%2F..%2Fetc%2Fpasswd", "'%3B--"})
  void hasNoArticleUnderAHostileAddress(String address) throws Exception {
    int status = get("/v1/articles/" + address).statusCode();

    assertThat(status).isBetween(400, 404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          q=withdrawing                          ; ubari
          q=withdraw                             ; ubari
          q="forces are withdrawing"             ; ubari
          q=we agreed                            ; treaty
          q=minister                             ; treaty ubari
          q=minister -treaty                     ; ubari
          q=“joint treaty”                       ; treaty
          q=harbour or treaty                    ; harbour treaty
          q=retirer                              ;
          q=retirent                             ; retrait
          entity=Q1                              ; treaty ubari
          entity=kadir                           ; treaty ubari
          entity=KADİR çelik                     ; treaty ubari
          entity=celik                           ; treaty ubari
          entity=e:harbour                       ; harbour
          entity=nobody                          ;
          claimant=Q1                            ;
          claimant=çelik                         ; treaty ubari
          claimant=çelik&cueClass=DENY           ; ubari
          claimant=çelik&cueClass=confirm        ; treaty
          cueClass=ACCUSE                        ;
          publisher=maghreb MONITOR              ; ubari
          language=fr                            ; retrait
          language=en                            ; harbour treaty ubari
          language=en-GB                         ; harbour
          from=2026-03-03                        ; harbour retrait
          from=2026-03-01&to=2026-03-03          ; treaty ubari
          from=2026-03-02T07:15:00Z&to=2026-03-02T07:15:01Z       ; ubari
          from=2026-03-02T08:15:00%2B01:00&to=2026-03-02T08:00:00Z; ubari
          q=minister&entity=Q1&claimant=celik&cueClass=DENY&publisher=Maghreb Monitor&language=en&from=2026-03-01; ubari
          q=' OR 1=1 --                          ;
          entity=') DROP TABLE articles --       ;
          publisher=%                            ;
          q=the of and                           ;
          q=!!! ((( "                            ;
          """)
  void findsByWordsNamesAndTimes(String query, String expected) throws Exception {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));

    assertThat(names(search(query))).describedAs(query).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void ordersByTimeAloneWhereNoWordsAreGiven() throws Exception {
    assertThat(names(search("limit=100&language=en")))
        .containsExactly("harbour", "treaty", "ubari");
  }

  @Test
  void ranksAHeadlineAboveABody() throws Exception {
    assertThat(names(search("q=pilots"))).containsExactly("harbour", "treaty");
  }

  @Test
  void tellsWhereInTheBodyTheWordsStand() throws Exception {
    JsonNode hit = search("q=withdrawing").path("results").get(0);
    JsonNode snippet = hit.path("snippet");
    int start = snippet.path("start").asInt();
    int[] exact = snippet.path("exact").asText().codePoints().toArray();

    JsonNode mark = snippet.path("marks").get(0);
    int from = mark.get(0).asInt() - start;
    int length = mark.get(1).asInt() - mark.get(0).asInt();
    assertThat(new String(exact, from, length)).isEqualTo("withdrawing");
    assertThat(new String(exact, 0, exact.length)).contains("<b>&amp; “no” forces are");
    assertThat(hit.path("headline").asText()).isEqualTo("Çelik denies 🙂 withdrawal");
  }

  @Test
  void showsTheEntitiesAndClaimsThatWereAskedFor() throws Exception {
    JsonNode hit = search("entity=Q1&cueClass=DENY").path("results").get(0);

    assertThat(hit.path("entities").findValuesAsText("name")).containsExactly("Kadir Çelik");
    assertThat(hit.path("claims").findValuesAsText("claimId")).containsExactly("c:deny");
    assertThat(hit.at("/claims/0/content").asText()).isEqualTo("forces are withdrawing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"publisher=Series", "q=serial", "q=serial&publisher=Series"})
  void pagesThroughAllResultsOnce(String query) throws Exception {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = search(query + "&limit=7" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      seen.addAll(names(page));
      cursor = page.path("next").asText();
    } while (!cursor.isEmpty());

    assertThat(seen).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void pagesOnWhereItWasWhenNewerArticlesArrive() throws Exception {
    JsonNode first = search("publisher=Growing&limit=2");
    store(List.of(listed("u:growing-late", "Growing", "2026-02-20T00:00:00Z")));

    JsonNode second = search("publisher=Growing&limit=2&cursor=" + first.path("next").asText());

    assertThat(names(first)).containsExactly("growing-4", "growing-3");
    assertThat(names(second)).containsExactly("growing-2", "growing-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          limit=0                     ; limit must be a number from 1 to 100
          limit=101                   ; limit must be a number from 1 to 100
          limit=ten                   ; limit must be a number from 1 to 100
          cueClass=SHOUT              ; cueClass must be one of [ASSERT
          from=yesterday              ; from must be a date or a moment
          to=2026-13-01               ; to must be a date or a moment
          from=2026-03-02&to=2026-03-01; from must be before to
          language=e%25               ; language must be a BCP 47 tag
          publisheR=x                 ; unknown parameter 'publisheR'; known are q, entity
          q=a&q=b                     ; q must be given once
          q=%20                       ; q must not be empty
          q=a%00b                     ; no NUL among them
          cursor=zzz                  ; cursor must be the value of 'next'
          cursor=YXxifGN8ZA           ; cursor must be the value of 'next'
          """)
  void refusesWhatItCannotUseAndSaysWhy(String query, String reason) throws Exception {
    HttpResponse<String> answer = get("/v1/search?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("detail").asText()).contains(reason);
  }

  @Test
  void refusesTheCursorOfAnotherSearch() throws Exception {
    String cursor = search("publisher=Series&limit=1").path("next").asText();

    HttpResponse<String> answer = get("/v1/search?q=serial&cursor=" + cursor);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("another search");
  }

  private static List<EnrichedArticle> articles() {
    List<EnrichedArticle> articles = new ArrayList<>();
    articles.add(
        article(UBARI)
            .setHeadline("Çelik denies 🙂 withdrawal")
            .setBody("🙂 A minister denied it: <b>&amp; “no” forces are withdrawing” from Ubari.")
            .setPublisher("Maghreb Monitor")
            .setEntities(
                List.of(
                    entity("Q1", EntityType.PERSON, "Kadir Çelik"),
                    entity("Q2", EntityType.LOCATION, "Ubari")))
            .setClaims(
                List.of(
                    claim("c:other", "An observatory", CueClass.ASSERT, "it is under way"),
                    claim("c:deny", "Kadir Çelik", CueClass.DENY, "forces are withdrawing")))
            .build());
    articles.add(
        article("u:treaty")
            .setHeadline("Two states sign")
            .setBody("“We agreed,” said the minister’s aide of the joint treaty. Pilots flew.")
            .setVersionCreated(Instant.parse("2026-03-02T09:00:00Z"))
            .setPublisher("Courier")
            .setEntities(List.of(entity("Q1", EntityType.PERSON, "Kadir Çelik")))
            .setClaims(List.of(claim("c:1", "Kadir Çelik", CueClass.CONFIRM, "it is signed")))
            .build());
    articles.add(
        article("u:harbour")
            .setHeadline("Harbour pilots strike")
            .setBody("The harbour stands still.")
            .setVersionCreated(Instant.parse("2026-03-03T00:00:00Z"))
            .setLanguage("en-GB")
            .setEntities(List.of(entity("e:harbour", EntityType.ORGANIZATION, "Harbour Union")))
            .build());
    articles.add(
        article("u:retrait")
            .setHeadline("Les forces se retirent")
            .setBody("Les forces se retirent de la ville.")
            .setVersionCreated(Instant.parse("2026-03-04T00:00:00Z"))
            .setLanguage("fr")
            .build());
    IntStream.range(0, 50)
        .mapToObj(i -> listed("u:series-" + i, "Series", "2026-02-0" + (1 + i / 20) + "T00:00:00Z"))
        .forEach(articles::add);
    IntStream.range(0, 5)
        .mapToObj(i -> listed("u:growing-" + i, "Growing", "2026-02-0" + (1 + i) + "T00:00:00Z"))
        .forEach(articles::add);
    return articles;
  }

  private static EnrichedArticle listed(String uri, String publisher, String time) {
    return article(uri)
        .setHeadline(publisher)
        .setBody("serial".repeat(publisher.equals("Series") ? 1 : 2))
        .setLanguage("und")
        .setPublisher(publisher)
        .setVersionCreated(Instant.parse(time))
        .build();
  }

  private static void store(List<EnrichedArticle> articles) throws SQLException {
    ArticleStore store = new ArticleStore(database.writer(), "news.articles.enriched");
    Holding holding = store.take(List.of(0)).getFirst();
    List<Arrival> arrivals = new ArrayList<>();
    for (EnrichedArticle article : articles) {
      arrivals.add(new Arrival(new RecordPlace(0, arrivals.size(), Instant.EPOCH), article));
    }
    Advance way = new Advance(holding, holding.nextOffset() + articles.size());
    store.write(new Batch(List.of(way), arrivals, List.of()));
  }

  /** Encodes the values where a test left them readable. */
  private static JsonNode search(String query) throws Exception {
    StringBuilder encoded = new StringBuilder();
    for (String parameter : query.split("&", -1)) {
      String[] parts = parameter.split("=", 2);
      String value = parts[1].contains("%2B") ? parts[1] : encoded(parts[1]);
      encoded.append(encoded.isEmpty() ? "" : "&").append(parts[0]).append('=').append(value);
    }
    HttpResponse<String> answer = get("/v1/search?" + encoded);
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static List<String> names(JsonNode page) {
    return page.path("results").findValuesAsText("uri").stream()
        .map(uri -> uri.equals(UBARI) ? "ubari" : uri.substring(2))
        .toList();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + http.port() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private record Address(String host, int port) implements CommonSettings.Http {}
}
