package dev.wiredesk.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.wiredesk.ingest.push.PushServer.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileBodiesTest {
  private final PushServer server = new PushServer();

  @AfterEach
  void close() {
    server.close();
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        arguments("nothing", ""),
        arguments("a word", "article"),
        arguments("half an object", "{\"body\": \"On Mon"),
        arguments("two articles without an array", "{\"body\": \"One.\"} {\"body\": \"Two.\"}"),
        arguments("text after an array", "[{\"body\": \"One.\"}] {}"),
        arguments("an array that never ends", "[{\"body\": \"One.\"},"),
        arguments("a field twice", "{\"body\": \"One.\", \"body\": \"Two.\"}"),
        arguments("deep nesting", "{\"keywords\": " + "[".repeat(100_000) + "}"),
        arguments("a number of 100,000 digits", "{\"version\": " + "9".repeat(100_000) + "}"),
        arguments("single quotes", "{'body': 'One.'}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void refusesWhatIsNoJson(String name, String body) {
    Answer answer = server.json(body);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.detail()).isNotBlank();
    assertThat(server.sink.stored()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void rejectsTheLineAndTakesItsNeighbours(String name, String line) {
    Answer answer =
        server.ndjson("{\"body\": \"Before.\"}\n" + line + "\n{\"body\": \"After.\"}\n");

    assertThat(answer.json().path("accepted").asInt()).isEqualTo(2);
    assertThat(answer.json().path("rejected").asInt()).isEqualTo(line.isEmpty() ? 0 : 1);
  }

  static Stream<Arguments> unacceptable() {
    return Stream.of(
        arguments("a number as text", "{\"body\": 7}", "'body'"),
        arguments("a blank body", "{\"body\": \" \\n\\u0000 \"}", "'body'"),
        arguments("no object", "7", "JSON object"),
        arguments("null", "null", "JSON object"),
        arguments("version 0", "{\"body\": \"x\", \"version\": 0}", "'version'"),
        arguments("version 2.5", "{\"body\": \"x\", \"version\": 2.5}", "'version'"),
        arguments("version 1e9999", "{\"body\": \"x\", \"version\": 1e9999}", "'version'"),
        arguments("a long version", "{\"body\": \"x\", \"version\": 2147483648}", "'version'"),
        arguments("a date only", "{\"body\": \"x\", \"versionCreated\": \"2026-03-02\"}", "offset"),
        arguments(
            "a far date",
            "{\"body\": \"x\", \"firstCreated\": \"+999999999-01-01T00:00:00Z\"}",
            "'firstCreated'"),
        arguments("a strange tag", "{\"body\": \"x\", \"language\": \"en_GB\"}", "BCP 47"),
        arguments("a script", "{\"body\": \"x\", \"url\": \"javascript:alert(1)\"}", "'url'"),
        arguments("a local file", "{\"body\": \"x\", \"url\": \"file:///etc/passwd\"}", "'url'"),
        arguments(
            "a password", "{\"body\": \"x\", \"url\": \"https://u:p@example.org/\"}", "'url'"),
        arguments("a blank uri", "{\"body\": \"x\", \"uri\": \"\"}", "'uri'"),
        arguments("a uri with a NUL", "{\"body\": \"x\", \"uri\": \"urn:\\u0000\"}", "'uri'"),
        arguments("a uri of two lines", "{\"body\": \"x\", \"uri\": \"urn:a\\nb\"}", "'uri'"),
        arguments("keywords as a word", "{\"body\": \"x\", \"keywords\": \"a\"}", "'keywords'"),
        arguments("keywords as numbers", "{\"body\": \"x\", \"keywords\": [1]}", "'keywords'"),
        arguments("an unknown mode", "{\"body\": \"x\", \"ingestMode\": \"FAST\"}", "BACKFILL"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unacceptable")
  void namesTheFieldThatIsWrong(String name, String body, String expected) {
    Answer answer = server.json(body);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
    assertThat(answer.detail()).contains(expected);
    assertThat(server.sink.stored()).isEmpty();
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    byte[] latin1 = "{\"body\": \"Gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(server.json(latin1).status()).isEqualTo(400);
    assertThat(server.ndjson(latin1).json().path("rejected").asInt()).isEqualTo(1);
  }

  @Test
  void removesWhatADatabaseRefuses() {
    server.json(
        "{\"headline\": \"A\\u0000B\\u0007\", \"body\": \"x\\uD800y\\r\\nz\\u0085w\\uFFFE\"}");

    assertThat(server.sink.stored().getFirst().getHeadline()).isEqualTo("AB");
    assertThat(server.sink.stored().getFirst().getBody()).isEqualTo("xy\nz\nw\uFFFE");
  }

  @Test
  void takesABodyOfExactlyOneMebibyte() {
    Answer answer = server.json(articleOf(PushServer.BODY_BYTES - 1000) + " ".repeat(1000));

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
  }

  @Test
  void refusesABodyOneByteLarger() {
    Answer answer = server.json(articleOf(PushServer.BODY_BYTES) + " ");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(server.sink.stored()).isEmpty();
  }

  @Test
  void refusesALargeBodyOfUnknownLength() {
    byte[] body = (articleOf(PushServer.BODY_BYTES) + " ").getBytes(StandardCharsets.UTF_8);

    Answer answer =
        server.send(
            server
                .request("application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.detail()).contains("1048576");
  }

  @Test
  void stopsUnpackingAtTheLimit() {
    byte[] bomb = PushServer.gzip(new byte[64 * 1024 * 1024]);

    Answer answer =
        server.send(
            server
                .request("application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bomb)));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.detail()).contains(Integer.toString(PushServer.BODY_BYTES));
  }

  @Test
  void refusesGzipThatIsNone() {
    Answer answer =
        server.send(
            server
                .request("application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{\"body\": \"One.\"}")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.detail()).contains("gzip");
  }

  @Test
  void refusesGzipThatIsCutOff() {
    byte[] packed = PushServer.gzip("{\"body\": \"One.\"}".getBytes(StandardCharsets.UTF_8));

    Answer answer =
        server.send(
            server
                .request("application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed, 0, packed.length - 5)));

    assertThat(answer.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/json; charset=iso-8859-1",
        "multipart/form-data; boundary=x"
      })
  void refusesOtherMediaTypes(String type) {
    Answer answer = server.send(server.request(type).POST(BodyPublishers.ofString("{}")));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.detail()).contains("application/x-ndjson");
  }

  @Test
  void refusesMoreArticlesThanItWouldAnswerFor() {
    assertThat(server.ndjson("{}\n".repeat(10_001)).status()).isEqualTo(413);
    assertThat(server.json("[" + "1,".repeat(10_001) + "1]").status()).isEqualTo(413);
  }

  @Test
  void rejectsAnArticleThatIsTooLargeAsARecord() {
    // Three bytes become nine in the form NFC.
    String growing = "\uFB2C".repeat(340_000);

    Answer answer = server.json("{\"body\": \"" + growing + "\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).contains("1048576");
  }

  @Test
  void ordersAMillionMarksInReasonableTime() {
    String marks = "\u0316\u0301".repeat(200_000);

    assertThat(server.json("{\"body\": \"a" + marks + "\"}").status()).isEqualTo(202);
  }

  @Test
  void hasNothingElseAtItsAddress() {
    assertThat(server.send(server.request("application/json").GET()).status()).isEqualTo(404);
  }

  @Test
  void quotesNothingOfAMalformedBody() {
    Answer answer = server.json("{\"body\": secret}");

    assertThat(answer.detail()).doesNotContain("secret").contains("column");
  }

  @Test
  void answersEachFaultWithAProblemThatSaysItsStatus() {
    Map<String, Integer> faults = Map.of("{", 400, "{}", 422);

    faults.forEach(
        (body, status) ->
            assertThat(server.json(body).json().path("status").asInt()).isEqualTo(status));
  }

  private static String articleOf(int bytes) {
    String frame = "{\"body\": \"\"}";
    return "{\"body\": \"" + "x".repeat(bytes - frame.length()) + "\"}";
  }
}
