package dev.wiredesk.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wiredesk.alert.stream.ConsumerView;
import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.alert.webhook.AddressRules;
import dev.wiredesk.alert.webhook.HostileReceiver;
import dev.wiredesk.alert.webhook.HostileReceiver.Manner;
import dev.wiredesk.alert.webhook.Secrets;
import dev.wiredesk.alert.webhook.WebhookSender;
import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.Webhook;
import dev.wiredesk.schemas.topics.TrustedRecords;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliverAlertsTest {
  private static final String TOPIC = "news.alerts";
  private static final TopicPartition ZERO = new TopicPartition(TOPIC, 0);
  private static final TopicPartition ONE = new TopicPartition(TOPIC, 1);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static {
    TrustedRecords.register();
  }

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final WebhookSender sender =
      new WebhookSender(
          new AddressRules(true),
          new Secrets(Map.of()),
          PATIENCE,
          Clock.systemUTC(),
          SystemDefaultDnsResolver.INSTANCE);
  private DeliverAlerts session;

  @BeforeEach
  void open() {
    RecordReader<Alert> reader = new RecordReader<>((topic, bytes) -> decode(bytes));
    DeliveryMeters counters = new DeliveryMeters(meters);
    Endpoints.Limits limits = new Endpoints.Limits(List.of(), 1, Duration.ofSeconds(5));
    session =
        new DeliverAlerts(
            consumer,
            TOPIC,
            new ConsumerView(TOPIC, meters),
            reader,
            new Endpoints(sender, limits, counters),
            counters);
    consumer.updateBeginningOffsets(Map.of(ZERO, 0L, ONE, 0L));
    consumer.rebalance(List.of(ZERO, ONE));
  }

  @AfterEach
  void close() {
    session.close();
    sender.close();
  }

  @Test
  void logsAnAlertWithoutWebhookAndCommitsIt() {
    add(ZERO, 0, alert("a:1", null));
    session.step();
    assertThat(deliveries("log", "delivered")).isEqualTo(1);
    assertThat(committed(ZERO)).isEqualTo(1);
  }

  @Test
  void deliversARepeatedAlertOnce() {
    add(ZERO, 0, alert("a:1", null));
    add(ZERO, 1, alert("a:1", null));
    session.step();
    assertThat(deliveries("log", "delivered")).isEqualTo(1);
    assertThat(deliveries("log", "repeated")).isEqualTo(1);
    assertThat(committed(ZERO)).isEqualTo(2);
  }

  @Test
  void passesOverBytesThatAreNoAlert() {
    consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 0, "r", new byte[] {1, 2, 3}));
    add(ZERO, 1, alert("a:1", null));
    session.step();
    assertThat(deliveries("log", "unreadable")).isEqualTo(1);
    assertThat(deliveries("log", "delivered")).isEqualTo(1);
    assertThat(committed(ZERO)).isEqualTo(2);
  }

  @Test
  void holdsUpOnlyThePartitionOfAReceiverThatIsStuck() throws IOException {
    CountDownLatch gate = new CountDownLatch(1);
    Manner stuckAtFirst =
        (out, closed) -> {
          gate.await();
          Manner.status(204).show(out, closed);
        };
    try (var stuck = HostileReceiver.start(stuckAtFirst, stuckAtFirst, stuckAtFirst, stuckAtFirst);
        var swift = HostileReceiver.start()) {
      comeAgain(stuck.url());
      add(ONE, 0, alert("a:9", swift.url()));
      await().atMost(PATIENCE).until(() -> stepped(stuck.url()) && isHeldUp(ZERO));
      await().atMost(PATIENCE).until(() -> stepped(stuck.url()) && committed(ONE) == 1);
      assertThat(swift.calls()).hasSize(1);
      assertThat(committed(ZERO)).isLessThan(1);
      gate.countDown();
      await().atMost(PATIENCE).until(() -> stepped(stuck.url()) && committed(ZERO) == 4);
      assertThat(stuck.calls())
          .extracting(call -> call.headers().get("webhook-id"))
          .containsExactly("a:0", "a:1", "a:2", "a:3");
      assertThat(consumer.paused()).isEmpty();
    }
  }

  private boolean stepped(String url) {
    comeAgain(url);
    session.step();
    return true;
  }

  private boolean isHeldUp(TopicPartition partition) {
    return consumer.paused().contains(partition);
  }

  /** The test's consumer forgets what it handed out; a broker hands it out again after a seek. */
  private void comeAgain(String url) {
    for (long offset = consumer.position(ZERO); offset < 4; offset++) {
      add(ZERO, offset, alert("a:" + offset, url));
    }
  }

  private void add(TopicPartition partition, long offset, Alert alert) {
    consumer.addRecord(
        new ConsumerRecord<>(TOPIC, partition.partition(), offset, "r", encode(alert)));
  }

  private long committed(TopicPartition partition) {
    var offset = consumer.committed(Set.of(partition)).get(partition);
    return offset == null ? -1 : offset.offset();
  }

  private double deliveries(String channel, String outcome) {
    return meters
        .get("wiredesk.alert.deliveries")
        .tags("channel", channel, "outcome", outcome)
        .counter()
        .count();
  }

  private static Alert alert(String id, String url) {
    return Alert.newBuilder()
        .setAlertId(id)
        .setRuleId("r")
        .setRuleName("R")
        .setUri("u")
        .setVersion(1)
        .setHeadline("Line one\nline two")
        .setWebhook(url == null ? null : Webhook.newBuilder().setUrl(url).build())
        .build();
  }

  private static byte[] encode(Alert alert) {
    try {
      ByteBuffer buffer = alert.toByteBuffer();
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Alert decode(byte[] bytes) {
    try {
      return Alert.fromByteBuffer(ByteBuffer.wrap(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
