package dev.wiredesk.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wiredesk.schemas.DateOrigin;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.IngestMode;
import dev.wiredesk.schemas.RawArticle;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PushTest {
  private static final String ARTICLE =
      """
      {"uri": "urn:example:1", "version": 2, "headline": "Harbour opens", "body": "The harbour opened on Monday.",
       "byline": "Ada Moreno", "located": "Porto", "language": "en", "versionCreated": "2026-03-02T08:15:00+01:00",
       "firstCreated": "2026-03-01T10:00:00Z", "publisher": "Example Press",
       "url": "HTTPS://News.Example.org/harbour?utm_source=mail&id=7#top", "section": "Business",
       "keywords": ["ports", " trade "], "ingestMode": "BACKFILL"}
      """;

  private final PushServer server = new PushServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void answersWithThePlaceOfTheStoredArticle() {
    var answer = server.json(ARTICLE);

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.json())
        .hasToString(
            "{\"uri\":\"urn:example:1\",\"version\":2,\"topic\":\"news.articles.raw\",\"partition\":0,\"offset\":0}");
  }

  @Test
  void storesEveryFieldOfTheContract() {
    server.json(ARTICLE);

    RawArticle stored = server.sink.stored().getFirst();
    assertThat(stored.getUri()).isEqualTo("urn:example:1");
    assertThat(stored.getVersion()).isEqualTo(2);
    assertThat(stored.getHeadline()).isEqualTo("Harbour opens");
    assertThat(stored.getBody()).isEqualTo("The harbour opened on Monday.");
    assertThat(stored.getByline()).isEqualTo("Ada Moreno");
    assertThat(stored.getLocated()).isEqualTo("Porto");
    assertThat(stored.getLanguage()).isEqualTo("en");
    assertThat(stored.getFirstCreated()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(stored.getVersionCreated()).isEqualTo(Instant.parse("2026-03-02T07:15:00Z"));
    assertThat(stored.getDateOrigin()).isEqualTo(DateOrigin.SUPPLIED);
    assertThat(stored.getPublisher()).isEqualTo("Example Press");
    assertThat(stored.getUrl()).isEqualTo("https://news.example.org/harbour?id=7");
    assertThat(stored.getSection()).isEqualTo("Business");
    assertThat(stored.getKeywords()).containsExactly("ports", "trade");
    assertThat(stored.getDiscoveredBy()).isEqualTo(DiscoveredBy.PUSH);
    assertThat(stored.getFetch()).isNull();
    assertThat(stored.getIngestMode()).isEqualTo(IngestMode.BACKFILL);
  }

  @Test
  void givesARetryTheSameIdentityAndTheSameRecord() {
    String withoutUri = "{\"headline\": \"Harbour opens\", \"body\": \"On Monday.\"}";

    String first = server.json(withoutUri).json().path("uri").asText();
    String second = server.json(withoutUri).json().path("uri").asText();

    assertThat(second).isEqualTo(first).startsWith("wiredesk:");
    assertThat(server.sink.stored()).hasSize(2);
    assertThat(server.sink.stored().get(1)).isEqualTo(server.sink.stored().get(0));
  }

  @Test
  void answersEachLineOfABatch() {
    var answer =
        server.ndjson(
            """
            {"uri": "urn:a", "body": "One."}
            {"uri": "urn:b", "headline": "No body"}
            {"uri": "urn:c", "body": "Three."}
            """);

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().path("accepted").asInt()).isEqualTo(2);
    assertThat(answer.json().path("rejected").asInt()).isEqualTo(1);
    JsonNode items = answer.json().path("items");
    assertThat(items.get(0))
        .hasToString("{\"line\":1,\"status\":\"accepted\",\"uri\":\"urn:a\",\"version\":1}");
    assertThat(items.get(1))
        .hasToString(
            "{\"error\":\"'body' is missing or blank: an article needs text\",\"line\":2,\"status\":\"rejected\"}");
    assertThat(items.get(2).path("uri").asText()).isEqualTo("urn:c");
  }

  @Test
  void answers200WhenAllOfABatchIsAccepted() {
    var answer = server.ndjson("{\"body\": \"One.\"}\n{\"body\": \"Two.\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("accepted").asInt()).isEqualTo(2);
  }

  @Test
  void countsBlankLinesAndTakesCarriageReturns() {
    var answer = server.ndjson("\uFEFF{\"body\": \"One.\"}\r\n\r\n   \n{\"body\": \"Two.\"}\r\n\n");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(lines(answer.json())).containsExactly(1, 4);
  }

  @Test
  void takesAnArrayAsABatch() {
    var answer = server.json("[{\"body\": \"One.\"}, 7, {\"body\": \"Three.\"}]");

    assertThat(answer.status()).isEqualTo(207);
    assertThat(lines(answer.json())).containsExactly(1, 2, 3);
    assertThat(answer.json().path("items").get(1).path("status").asText()).isEqualTo("rejected");
  }

  @Test
  void takesAnEmptyBatch() {
    assertThat(server.json("[]").json())
        .hasToString("{\"accepted\":0,\"rejected\":0,\"items\":[]}");
    assertThat(server.ndjson("\n").status()).isEqualTo(200);
  }

  @Test
  void unpacksGzip() {
    byte[] packed = PushServer.gzip(ARTICLE.getBytes(StandardCharsets.UTF_8));

    var answer =
        server.send(
            server
                .request("application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed)));

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    assertThat(server.sink.stored()).hasSize(1);
  }

  @Test
  void takesACharsetThatIsUtf8() {
    var answer =
        server.send(
            server
                .request("application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString("{\"body\": \"Grüße.\"}")));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(server.sink.stored().getFirst().getBody()).isEqualTo("Grüße.");
  }

  @Test
  void namesTheUnknownField() {
    var answer = server.json("{\"headlin\": \"x\", \"body\": \"y\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).contains("unknown field 'headlin'").contains("headline");
  }

  @Test
  void answers503WithRetryAfterWhileTheBrokerIsAway() {
    server.sink.brokerGoesAway();
    var answer = server.json(ARTICLE);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(answer.detail()).contains("send it again");

    server.sink.brokerComesBack();
    assertThat(server.json(ARTICLE).status()).isEqualTo(202);
  }

  @Test
  void marksWhatTheBrokerDidNotTake() {
    server.sink.brokerGoesAwayAfter(1);

    var answer =
        server.ndjson("{\"body\": \"One.\"}\n{\"body\": \"Two.\"}\n{}\n{\"body\": \"Four.\"}");

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(statuses(answer.json()))
        .containsExactly("accepted", "unavailable", "rejected", "unavailable");
  }

  @Test
  void answers503ForABatchOfWhichNothingCouldBeWritten() {
    server.sink.brokerGoesAway();

    var answer = server.ndjson("{\"body\": \"One.\"}\n{\"body\": \"Two.\"}");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(statuses(answer.json())).containsExactly("unavailable", "unavailable");
  }

  @Test
  void countsEveryArticleByItsOutcome() {
    server.sink.brokerGoesAwayAfter(2);

    server.ndjson("{\"body\": \"One.\"}\n{\"body\": \"Two.\"}\n{}\n{\"body\": \"Four.\"}");

    assertThat(received("accepted")).isEqualTo(2);
    assertThat(received("rejected")).isEqualTo(1);
    assertThat(received("unavailable")).isEqualTo(1);
    assertThat(server.meters.get("wiredesk.publish").timer().count()).isEqualTo(2);
  }

  private double received(String outcome) {
    return server
        .meters
        .get("wiredesk.articles.received")
        .tag("outcome", outcome)
        .counter()
        .count();
  }

  private static Iterable<Integer> lines(JsonNode reply) {
    return StreamSupport.stream(reply.path("items").spliterator(), false)
        .map(item -> item.path("line").asInt())
        .toList();
  }

  private static Iterable<String> statuses(JsonNode reply) {
    return StreamSupport.stream(reply.path("items").spliterator(), false)
        .map(item -> item.path("status").asText())
        .toList();
  }
}
