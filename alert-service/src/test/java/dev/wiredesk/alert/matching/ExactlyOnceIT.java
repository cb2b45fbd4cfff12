package dev.wiredesk.alert.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import dev.wiredesk.alert.AlertService;
import dev.wiredesk.alert.AlertSettings;
import dev.wiredesk.alert.SampleArticles;
import dev.wiredesk.alert.query.QueryReader;
import dev.wiredesk.alert.rules.RuleBook;
import dev.wiredesk.alert.rules.RuleChange;
import dev.wiredesk.alert.rules.RuleProgress;
import dev.wiredesk.alert.stream.ConsumerView;
import dev.wiredesk.alert.stream.FirstPlaces;
import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.alert.webhook.HostileReceiver;
import dev.wiredesk.runtime.bootstrap.Bootstrap;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.RunningService;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.IngestMode;
import dev.wiredesk.stack.Broker;
import dev.wiredesk.stack.Registry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real broker and registry: alerts neither missed nor repeated. */
class ExactlyOnceIT {
  @TempDir static Path folder;
  private static Broker broker;
  private static Registry registry;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    broker = Broker.start(folder.resolve("broker"), 0);
    registry = Registry.start(folder.resolve("registry"), 0);
  }

  @AfterAll
  static void stop() {
    registry.close();
    broker.close();
  }

  @Test
  void deliversEachAlertOnceAlsoAfterARestart() throws Exception {
    Settings<AlertSettings> settings = bootstrapped("whole");
    try (var receiver = HostileReceiver.start(HostileReceiver.Manner.status(500))) {
      alertsOfALiveStream(settings, receiver);
      try (var again =
          RunningService.start(AlertService.definition(), settings, Clock.systemUTC())) {
        send(settings, article("u:6", "Withdrawal ends"));
        await()
            .atMost(Duration.ofSeconds(60))
            .untilAsserted(() -> assertThat(uris(receiver)).contains("u:6"));
        assertThat(get(again, "/v1/rules").body()).contains("\"by-hand\"", "\"broken\"");
      }
      assertThat(receiver.calls()).hasSize(5);
      assertThat(alerts(settings, "read_committed"))
          .extracting(Alert::getRuleId, Alert::getUri)
          .containsExactlyInAnyOrder(
              tuple("withdrawal", "u:1"),
              tuple("withdrawal", "u:3"),
              tuple("withdrawal", "u:5"),
              tuple("by-hand", "u:5"),
              tuple("withdrawal", "u:6"));
    }
  }

  private void alertsOfALiveStream(Settings<AlertSettings> settings, HostileReceiver receiver)
      throws Exception {
    try (var service =
        RunningService.start(AlertService.definition(), settings, Clock.systemUTC())) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> get(service, "/readyz").statusCode() == 200);
      putsRulesOverHttpAndByTheTopic(service, settings, receiver);
      send(
          settings,
          article("u:1", "Withdrawal begins"),
          article("u:2", "Nothing of interest"),
          article("u:3", "Withdrawal denied"),
          article("u:1", "Withdrawal begins"),
          backfilled(article("u:4", "Withdrawal of long ago")),
          SampleArticles.disputed("u:5"));
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(uris(receiver)).containsOnly("u:1", "u:3", "u:5"));
      assertThat(get(service, "/metrics").body())
          .contains("wiredesk_alerts_fired_total 4.0")
          .contains("wiredesk_alerts_repeated_total 1.0")
          .contains("wiredesk_rules{state=\"active\"} 2.0")
          .contains("wiredesk_rules{state=\"broken\"} 1.0")
          .contains("wiredesk_stage_latency_seconds_count{stage=\"alerted\"} 4")
          .contains("wiredesk_consumer_lag_records{topic=\"whole.articles.enriched\"} 0.0")
          .contains(
              "wiredesk_alert_deliveries_total{channel=\"webhook\",outcome=\"delivered\"} 3.0");
    }
  }

  @Test
  void firesAgainForAReaderWhoNeverSawWhatWasWrittenBeforeTheProcessDied() throws Exception {
    Settings<AlertSettings> settings = bootstrapped("killed");
    EnrichedArticle[] articles = new EnrichedArticle[40];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = article("u:" + i, i % 2 == 0 ? "Withdrawal number " + i : "Weather");
    }
    send(settings, articles);
    try (RuleBook book = new RuleBook(new QueryReader())) {
      book.apply(Map.of("w", new RuleChange.Written(rule("w", "headline:withdrawal"))));
      dieBeforeTheCommit(settings, book);
      assertThat(alerts(settings, "read_uncommitted")).isNotEmpty();
      try (FireAlerts next = session(settings, book, producer(settings))) {
        assertThat(alerts(settings, "read_committed")).isEmpty();
        stepUntil(next, () -> alerts(settings, "read_committed").size() >= 20);
      }
      try (FireAlerts idle = session(settings, book, producer(settings))) {
        idle.step();
        idle.step();
      }
    }
    assertThat(alerts(settings, "read_committed"))
        .hasSize(20)
        .extracting(Alert::getAlertId)
        .doesNotHaveDuplicates();
  }

  private void putsRulesOverHttpAndByTheTopic(
      RunningService service, Settings<AlertSettings> settings, HostileReceiver receiver)
      throws Exception {
    String rule =
        "{\"name\":\"Withdrawals\",\"query\":\"headline:withdrawal\",\"webhook\":{\"url\":\""
            + receiver.url()
            + "\",\"secretName\":\"desk\"}}";
    assertThat(put(service, "withdrawal", rule).statusCode()).isEqualTo(201);
    assertThat(put(service, "withdrawal", rule).statusCode()).isEqualTo(200);
    assertThat(put(service, "gone", "{\"query\":\"withdrawal\"}").statusCode()).isEqualTo(201);
    assertThat(send(service, "DELETE", "/v1/rules/gone", "").statusCode()).isEqualTo(204);
    assertThat(get(service, "/v1/rules/gone").statusCode()).isEqualTo(404);
    byHand(settings, "by-hand", "{\"query\":\"claimant:ambassador AND cueClass:confirm\"}");
    byHand(settings, "wrong", "{\"query\":\"claimant:(ambassador\"}");
    await()
        .untilAsserted(
            () ->
                assertThat(get(service, "/v1/rules").body())
                    .contains("\"by-hand\"", "\"state\":\"broken\""));
  }

  private void dieBeforeTheCommit(Settings<AlertSettings> settings, RuleBook book) {
    Producer<String, SpecificRecord> real = producer(settings);
    Producer<String, SpecificRecord> dying = dyingAtCommit(real);
    FireAlerts first = session(settings, book, dying);
    assertThatExceptionOfType(KafkaException.class)
        .isThrownBy(() -> stepUntil(first, () -> false))
        .withMessage("killed");
    first.close();
  }

  /** Flushes instead of committing, then behaves like a process that is no more. */
  @SuppressWarnings("unchecked")
  private static Producer<String, SpecificRecord> dyingAtCommit(
      Producer<String, SpecificRecord> real) {
    return (Producer<String, SpecificRecord>)
        Proxy.newProxyInstance(
            ExactlyOnceIT.class.getClassLoader(),
            new Class<?>[] {Producer.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "commitTransaction" -> {
                  real.flush();
                  throw new KafkaException("killed");
                }
                case "close" -> {
                  real.close(Duration.ZERO);
                  return null;
                }
                default -> {
                  try {
                    return method.invoke(real, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }
              }
            });
  }

  private static void stepUntil(FireAlerts session, BooleanSupplier done) {
    for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
      session.step();
    }
  }

  private static FireAlerts session(
      Settings<AlertSettings> settings, RuleBook book, Producer<String, SpecificRecord> producer) {
    KafkaClients kafka = new KafkaClients(settings);
    String enriched = settings.topics().enriched().name();
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    RuleProgress progress = RuleProgress.alreadyComplete();
    return new FireAlerts(
        kafka.consumer(MatchLoop.consumer("test")),
        producer,
        new FireAlerts.MatchTopics(
            enriched,
            new RecordReader<>(kafka.avroDeserializer(EnrichedArticle.class)),
            new ConsumerView(enriched, meters),
            settings.topics().alerts().name(),
            new FirstPlaces(100)),
        book,
        progress,
        new MatchMeters(meters, Clock.systemUTC()));
  }

  private static Producer<String, SpecificRecord> producer(Settings<AlertSettings> settings) {
    return new KafkaClients(settings).producer(MatchLoop.producer("test", "0"));
  }

  private static Settings<AlertSettings> bootstrapped(String prefix) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    environment.put("WIREDESK_KAFKA_BOOTSTRAP_SERVERS", broker.address());
    environment.put("WIREDESK_REGISTRY_URL", registry.url());
    environment.put("WIREDESK_TOPICS_PREFIX", prefix);
    environment.put("WIREDESK_HTTP_HOST", "127.0.0.1");
    environment.put("WIREDESK_HTTP_PORT", "0");
    environment.put("WIREDESK_ALERT_GROUP_ID", "alert-" + prefix);
    environment.put("WIREDESK_ALERT_WEBHOOK_RETRY_DELAYS", "10ms,10ms");
    environment.put("WIREDESK_ALERT_WEBHOOK_ALLOW_PRIVATE_ADDRESSES", "true");
    environment.put(
        "WIREDESK_ALERT_SECRETS_DESK", "whsec_d2lyZWRlc2stdGVzdC1zZWNyZXQtMDEyMzQ1Njc4OWE=");
    Settings<AlertSettings> settings =
        new SettingsReader("alert", environment).read(AlertSettings.class, Optional.empty());
    KafkaClients kafka = new KafkaClients(settings);
    try (var admin = kafka.admin();
        var client = kafka.registryClient()) {
      new Bootstrap(admin, client).apply(settings.topics(), Optional.empty());
    }
    return settings;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what is not sent is missed by the test
  private static void send(Settings<AlertSettings> settings, EnrichedArticle... articles) {
    try (var producer = new KafkaClients(settings).producer(Map.of())) {
      for (EnrichedArticle article : articles) {
        producer.send(
            new ProducerRecord<>(settings.topics().enriched().name(), article.getUri(), article));
      }
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what is not sent is missed by the test
  private static void byHand(Settings<AlertSettings> settings, String ruleId, String json) {
    try (var producer =
        new KafkaProducer<>(
            new KafkaClients(settings).common(Map.of()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(
          new ProducerRecord<>(
              settings.topics().alertRules().name(),
              ruleId,
              json.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static List<Alert> alerts(Settings<AlertSettings> settings, String isolation) {
    KafkaClients kafka = new KafkaClients(settings);
    String topic = settings.topics().alerts().name();
    var reader = kafka.avroDeserializer(Alert.class);
    List<Alert> found = new ArrayList<>();
    try (Consumer<String, byte[]> consumer = kafka.consumer(Map.of("isolation.level", isolation))) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(part -> new TopicPartition(topic, part.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(each -> found.add(reader.deserialize(topic, each.value())));
      }
    }
    return found;
  }

  private static List<String> uris(HostileReceiver receiver) {
    return receiver.calls().stream()
        .map(call -> call.body().replaceAll(".*\"uri\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private static EnrichedArticle article(String uri, String headline) {
    return SampleArticles.plain(uri, headline, "Body.");
  }

  private static EnrichedArticle backfilled(EnrichedArticle article) {
    return EnrichedArticle.newBuilder(article).setIngestMode(IngestMode.BACKFILL).build();
  }

  private static AlertRule rule(String ruleId, String query) {
    return AlertRule.newBuilder().setRuleId(ruleId).setName("A rule").setQuery(query).build();
  }

  private HttpResponse<String> get(RunningService service, String path) throws Exception {
    return send(service, "GET", path, "");
  }

  private HttpResponse<String> put(RunningService service, String ruleId, String json)
      throws Exception {
    return send(service, "PUT", "/v1/rules/" + ruleId, json);
  }

  private HttpResponse<String> send(RunningService service, String method, String path, String body)
      throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + service.port() + path);
    return http.send(
        HttpRequest.newBuilder(uri)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
