package dev.wiredesk.store;

import static dev.wiredesk.store.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wiredesk.runtime.bootstrap.Bootstrap;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.RunningService;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.stack.Database;
import dev.wiredesk.stack.LocalStack;
import dev.wiredesk.store.rows.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The whole service between a real broker, registry and database. */
class StoreServiceIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private static Path folder;
  private static LocalStack stack;
  private static Database database;
  private static Settings<StoreSettings> settings;
  private static KafkaClients kafka;
  private static HttpClient client;
  private static Rows rows;

  private final List<RunningService> services = new ArrayList<>();

  @BeforeAll
  static void start() {
    stack = LocalStack.start(folder);
    database = stack.database();
    settings =
        new SettingsReader(
                "store",
                Map.of(
                    "WIREDESK_KAFKA_BOOTSTRAP_SERVERS", stack.broker().address(),
                    "WIREDESK_REGISTRY_URL", stack.registry().url(),
                    "WIREDESK_DATABASE_URL", database.url(),
                    "WIREDESK_DATABASE_USER", database.user(),
                    "WIREDESK_DATABASE_PASSWORD", database.password(),
                    "WIREDESK_DATABASE_CONNECT_TIMEOUT", "2s",
                    "WIREDESK_STORE_LONGEST_RETRY_WAIT", "1s",
                    "WIREDESK_HTTP_HOST", "127.0.0.1",
                    "WIREDESK_HTTP_PORT", "0"))
            .read(StoreSettings.class, Optional.empty());
    kafka = new KafkaClients(settings);
    client = HttpClient.newHttpClient();
    rows = new Rows(direct());
    try (var admin = kafka.admin();
        var registry = kafka.registryClient()) {
      new Bootstrap(admin, registry).apply(settings.topics(), Optional.of((short) 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void stop() {
    client.close();
    database.close();
    stack.close();
  }

  @AfterEach
  void stopServices() {
    services.forEach(RunningService::close);
  }

  @Test
  void goesOnWhereItStoppedWithoutLossOrRepetition() throws Exception {
    RunningService first = service();
    publish("u:a", 0, 120);
    awaitStored("u:a", 120);
    assertThat(get(first, "/v1/search?q=body&limit=1").statusCode()).isEqualTo(200);
    assertThat(get(first, "/v1/articles/u:a-7").body())
        .contains("\"headline\":\"Headline of u:a-7");
    assertThat(get(first, "/readyz").statusCode()).isEqualTo(200);
    first.close();

    publish("u:a", 120, 180);
    RunningService second = service();
    awaitStored("u:a", 180);

    assertThat(metric(second, "wiredesk_articles_stored_total{outcome=\"inserted\"}"))
        .isEqualTo("60.0");
    assertThat(metric(second, "wiredesk_articles_stored_total{outcome=\"replaced\"}"))
        .isEqualTo("0.0");
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(lag(second)).isEqualTo("0.0"));
  }

  @Test
  void sharesThePartitionsWithAnotherInstance() throws Exception {
    RunningService one = service();
    publish("u:b", 0, 60);
    RunningService two = service();
    publish("u:b", 60, 120);
    awaitStored("u:b", 120);
    two.close();
    publish("u:b", 120, 180);
    awaitStored("u:b", 180);

    assertThat(get(one, "/readyz").statusCode()).isEqualTo(200);
    assertThat(rows.all("SELECT count(*) FROM articles WHERE uri LIKE 'u:b-%'"))
        .containsExactly("180");
  }

  @Test
  void waitsForADatabaseThatCrashedAndLosesNothing() throws Exception {
    RunningService service = service();
    publish("u:c", 0, 50);
    awaitStored("u:c", 50);

    database.kill();
    publish("u:c", 50, 100);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(get(service, "/readyz").body()).contains("the database does not"));
    assertThat(get(service, "/livez").statusCode()).isEqualTo(200);
    assertThat(get(service, "/v1/search?q=body").statusCode()).isEqualTo(503);
    database = Database.start(folder.resolve("database"), database.port());

    awaitStored("u:c", 100);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(get(service, "/readyz").statusCode()).isEqualTo(200));
  }

  @Test
  void setsUnreadableRecordsAsideAndStoresTheirNeighbours() throws Exception {
    RunningService service = service();
    publish("u:d", 0, 5);
    publishBytes("u:d-null", null);
    publishBytes("u:d-noise", new byte[] {7, 1, 2, 3});
    publishBytes("u:d-unknown-schema", new byte[] {0, 0, 98, 98, 98, 1});
    publishBytes("u:d-cut", cut(article("u:d-cut").build()));
    publish("u:d", 5, 10);
    awaitStored("u:d", 10);

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(rows.all("SELECT uri, stage, cause FROM rejections ORDER BY uri"))
                    .containsExactly(
                        "u:d-cut|decode|not-avro",
                        "u:d-noise|decode|not-avro",
                        "u:d-null|decode|null-value",
                        "u:d-unknown-schema|decode|not-avro"));
    assertThat(
            metric(
                service, "wiredesk_articles_rejected_total{cause=\"not-avro\",stage=\"decode\"}"))
        .isEqualTo("3.0");
  }

  private RunningService service() {
    RunningService service =
        RunningService.start(StoreService.definition(), settings, Clock.systemUTC());
    services.add(service);
    return service;
  }

  private static void publish(String prefix, int from, int to) throws Exception {
    try (Producer<String, SpecificRecord> producer = kafka.producer(Map.of())) {
      List<Future<?>> sent = new ArrayList<>();
      IntStream.range(from, to)
          .mapToObj(i -> article(prefix + "-" + i).build())
          .map(value -> new ProducerRecord<String, SpecificRecord>(topic(), value.getUri(), value))
          .forEach(entry -> sent.add(producer.send(entry)));
      for (Future<?> one : sent) {
        one.get();
      }
    }
  }

  private static void publishBytes(String key, byte[] value) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            kafka.common(Map.of()), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic(), key, value)).get();
    }
  }

  private static byte[] cut(EnrichedArticle article) {
    byte[] whole = kafka.avroSerializer().serialize(topic(), article);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static String topic() {
    return settings.topics().enriched().name();
  }

  private static void awaitStored(String prefix, int count) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptionsInstanceOf(SQLException.class)
        .untilAsserted(
            () ->
                assertThat(
                        rows.all(
                            "SELECT count(*) FROM articles WHERE uri ~ '^" + prefix + "-[0-9]'"))
                    .containsExactly(Integer.toString(count)));
  }

  private static String lag(RunningService service) throws Exception {
    return metric(service, "wiredesk_consumer_lag_records{topic=\"" + topic() + "\"}");
  }

  private static String metric(RunningService service, String series) throws Exception {
    return get(service, "/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(series))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .findFirst()
        .orElse("no series " + series);
  }

  private static HttpResponse<String> get(RunningService service, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + service.port() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static PGSimpleDataSource direct() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    return source;
  }
}
