package dev.wiredesk.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.alert.query.QueryReader;
import dev.wiredesk.alert.webhook.AddressRules;
import dev.wiredesk.alert.webhook.Secrets;
import dev.wiredesk.runtime.http.HttpServer;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.topics.TrustedRecords;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesApiTest {
  static {
    TrustedRecords.register();
  }

  private final QueryReader queries = new QueryReader();
  private final RuleBook book = new RuleBook(queries);
  private final RuleProgress progress = new RuleProgress();
  private final EchoProducer producer = new EchoProducer(book, progress);
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer server;

  @BeforeEach
  void start() {
    RulesApi api =
        new RulesApi(
            book,
            new RuleWriter(producer, "news.alert-rules", progress),
            queries,
            new AddressRules(false),
            new Secrets(Map.of()));
    server = new HttpServer(new Loopback(), 100_000, api::addTo);
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
    book.close();
  }

  @Test
  void createsReplacesShowsAndDeletesARule() throws Exception {
    assertThat(put("desk:1", "{\"name\":\"N\",\"query\":\"port\"}").statusCode()).isEqualTo(201);
    HttpResponse<String> replaced = put("desk:1", "{\"query\":\"harbour\",\"enabled\":false}");
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(replaced.body())
        .isEqualTo(
            "{\"ruleId\":\"desk:1\",\"name\":\"desk:1\",\"query\":\"harbour\",\"enabled\":false,"
                + "\"state\":\"disabled\"}");
    assertThat(call("GET", "/v1/rules/desk:1", "").body()).isEqualTo(replaced.body());
    assertThat(call("GET", "/v1/rules", "").body())
        .isEqualTo("{\"rules\":[" + replaced.body() + "]}");
    assertThat(call("DELETE", "/v1/rules/desk:1", "").statusCode()).isEqualTo(204);
    assertThat(call("DELETE", "/v1/rules/desk:1", "").statusCode()).isEqualTo(204);
    assertThat(call("GET", "/v1/rules/desk:1", "").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesAQueryWithItsErrorAndPosition() throws Exception {
    assertThat(put("r", "{\"query\":\"text:(port\"}"))
        .satisfies(
            reply -> {
              assertThat(reply.statusCode()).isEqualTo(400);
              assertThat(reply.headers().firstValue("Content-Type"))
                  .hasValue("application/problem+json");
              assertThat(reply.body()).contains("at character 11");
            });
    assertThat(put("r", "{\"query\":\"titel:port\"}").body()).contains("known are text, headline");
    assertThat(book.rules()).isEmpty();
  }

  @Test
  void refusesWhatIsNoRule() throws Exception {
    for (String body :
        new String[] {
          "",
          "[]",
          "{",
          "{\"name\":\"no query\"}",
          "{\"query\":7}",
          "{\"query\":\"port\",\"enabeld\":false}",
          "{\"query\":\"port\",\"query\":\"bid\"}",
          "{\"query\":\"port\",\"enabled\":\"yes\"}",
          "{\"query\":\"port\",\"ruleId\":\"other\"}",
          "{\"query\":\"port\",\"webhook\":\"http://example.org\"}",
          "{\"query\":\"port\",\"webhook\":{}}",
          "{\"query\":\"port\",\"webhook\":{\"url\":\"http://127.0.0.1/\"}}",
          "{\"query\":\"port\",\"webhook\":{\"url\":\"https://a.example\",\"secretName\":\"x\"}}",
          "{\"query\":\"port\"} {}"
        }) {
      assertThat(put("r", body).statusCode()).describedAs(body).isEqualTo(400);
    }
    assertThat(put("%20", "{\"query\":\"port\"}").statusCode()).isEqualTo(400);
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void answersThatTheBrokerIsAwayAndWhenToAskAgain() throws Exception {
    producer.sendException = new TimeoutException("no broker");
    HttpResponse<String> reply = put("r", "{\"query\":\"port\"}");
    assertThat(reply.statusCode()).isEqualTo(503);
    assertThat(reply.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(call("DELETE", "/v1/rules/r", "").statusCode()).isEqualTo(503);
  }

  @Test
  void triesAQueryOnAText() throws Exception {
    assertThat(trial("headline:port AND body:bid", "Port", "A bid."))
        .isEqualTo("{\"asksForClaims\":false,\"matches\":true}");
    assertThat(trial("headline:bid", "Port", "A bid."))
        .isEqualTo("{\"asksForClaims\":false,\"matches\":false}");
    assertThat(trial("cueClass:deny", "Port", "A bid."))
        .isEqualTo("{\"asksForClaims\":true,\"matches\":false}");
    assertThat(trial("cueClass:(", "Port", "A bid.")).contains("at character");
    assertThat(call("POST", "/v1/rules/test", "{\"headline\":\"x\"}").statusCode()).isEqualTo(400);
    assertThat(book.rules()).isEmpty();
  }

  private String trial(String query, String headline, String body) throws Exception {
    String json =
        "{\"query\":\"%s\",\"headline\":\"%s\",\"body\":\"%s\"}".formatted(query, headline, body);
    return call("POST", "/v1/rules/test", json).body();
  }

  private HttpResponse<String> put(String ruleId, String json) throws Exception {
    return call("PUT", "/v1/rules/" + ruleId, json);
  }

  private HttpResponse<String> call(String method, String path, String body) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(
        HttpRequest.newBuilder(uri)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private record Loopback() implements CommonSettings.Http {
    @Override
    public String host() {
      return "127.0.0.1";
    }

    @Override
    public int port() {
      return 0;
    }
  }

  /** What is written comes back at once, as it does from the topic. */
  private static final class EchoProducer extends MockProducer<String, SpecificRecord> {
    private final RuleBook book;
    private final RuleProgress progress;

    EchoProducer(RuleBook book, RuleProgress progress) {
      super(true, null, new StringSerializer(), (topic, rule) -> new byte[0]);
      this.book = book;
      this.progress = progress;
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, SpecificRecord> each) {
      Future<RecordMetadata> sent = super.send(each);
      RuleChange change =
          each.value() instanceof AlertRule rule
              ? new RuleChange.Written(rule)
              : new RuleChange.Deleted();
      book.apply(Map.of(each.key(), change));
      progress.applied(Map.of(0, (long) history().size()), true);
      return sent;
    }
  }
}
