package dev.wiredesk.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndpointTest {
  static {
    TrustedRecords.register();
  }

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final OpenOffsets offsets = new OpenOffsets();
  private final WebhookSender sender =
      new WebhookSender(
          new AddressRules(true),
          new Secrets(Map.of()),
          Duration.ofMillis(500),
          Clock.systemUTC(),
          SystemDefaultDnsResolver.INSTANCE);

  @AfterEach
  void close() {
    sender.close();
  }

  @Test
  void triesAgainUnderTheSameIdUntilItSucceeds() throws IOException {
    try (var receiver = HostileReceiver.start(Manner.status(500), Manner.hangUp());
        var endpoint = endpoint(receiver, 3, 10)) {
      endpoint.offer(delivery(receiver, 0));
      await().until(endpoint::isIdle);
      assertThat(receiver.calls())
          .extracting(call -> call.headers().get("webhook-id"))
          .containsExactly("a:0", "a:0", "a:0");
      assertThat(outcome("delivered")).isEqualTo(1);
      assertThat(meters.counter("wiredesk.alert.delivery.retries").count()).isEqualTo(2);
      assertThat(offsets.toCommit()).hasValue(1);
    }
  }

  @Test
  void givesUpAfterTheLastPauseAndReleasesTheOffset() throws IOException {
    try (var receiver =
            HostileReceiver.start(Manner.status(500), Manner.status(500), Manner.status(500));
        var endpoint = endpoint(receiver, 2, 10)) {
      endpoint.offer(delivery(receiver, 0));
      await().until(endpoint::isIdle);
      assertThat(receiver.calls()).hasSize(3);
      assertThat(outcome("given_up")).isEqualTo(1);
      assertThat(offsets.toCommit()).hasValue(1);
    }
  }

  @Test
  void triesADownReceiverOnceForEachAlertUntilOneSucceeds() throws IOException {
    try (var receiver =
            HostileReceiver.start(
                Manner.status(500),
                Manner.status(500),
                Manner.status(500),
                Manner.status(204),
                Manner.status(500));
        var endpoint = endpoint(receiver, 1, 10)) {
      for (int i = 0; i < 4; i++) {
        endpoint.offer(delivery(receiver, i));
      }
      await().until(endpoint::isIdle);
      assertThat(receiver.calls())
          .extracting(call -> call.headers().get("webhook-id"))
          .containsExactly("a:0", "a:0", "a:1", "a:2", "a:3", "a:3");
      assertThat(outcome("given_up")).isEqualTo(2);
      assertThat(outcome("delivered")).isEqualTo(2);
    }
  }

  @Test
  void triesWhatTheReceiverRejectsOnlyOnce() throws IOException {
    try (var receiver = HostileReceiver.start(Manner.status(410), Manner.status(400));
        var endpoint = endpoint(receiver, 3, 10)) {
      endpoint.offer(delivery(receiver, 0));
      endpoint.offer(delivery(receiver, 1));
      await().until(endpoint::isIdle);
      assertThat(receiver.calls()).hasSize(2);
      assertThat(outcome("gone")).isEqualTo(1);
      assertThat(outcome("rejected")).isEqualTo(1);
      assertThat(offsets.toCommit()).hasValue(2);
    }
  }

  @Test
  void takesNoMoreThanItsRoom() throws IOException {
    try (var receiver = HostileReceiver.start(Manner.silent());
        var endpoint = endpoint(receiver, 3, 1)) {
      endpoint.offer(delivery(receiver, 0));
      await().until(endpoint::hasRoom);
      assertThat(endpoint.offer(delivery(receiver, 1))).isTrue();
      assertThat(endpoint.offer(delivery(receiver, 2))).isFalse();
      assertThat(endpoint.hasRoom()).isFalse();
    }
  }

  @Test
  void keepsTheOffsetOfWhatTheStopInterrupts() throws IOException, InterruptedException {
    try (var receiver = HostileReceiver.start(Manner.status(500))) {
      Endpoint endpoint =
          new Endpoint(
              receiver.url(), sender, List.of(Duration.ofHours(1)), 10, new DeliveryMeters(meters));
      endpoint.offer(delivery(receiver, 0));
      await().until(() -> !receiver.calls().isEmpty());
      endpoint.close();
      endpoint.awaitEnd(Duration.ofSeconds(10));
      assertThat(offsets.toCommit()).hasValue(0);
      assertThat(outcome("given_up")).isZero();
    }
  }

  @Test
  void leavesAnAlertOfALostPartitionToItsNewOwner() throws IOException {
    try (var receiver = HostileReceiver.start();
        var endpoint = endpoint(receiver, 3, 10)) {
      offsets.release();
      endpoint.offer(delivery(receiver, 0));
      await().until(endpoint::isIdle);
      assertThat(receiver.calls()).isEmpty();
    }
  }

  private Endpoint endpoint(HostileReceiver receiver, int pauses, int room) {
    List<Duration> all = java.util.Collections.nCopies(pauses, Duration.ofMillis(10));
    return new Endpoint(receiver.url(), sender, all, room, new DeliveryMeters(meters));
  }

  private Delivery delivery(HostileReceiver receiver, long offset) {
    offsets.received(offset);
    Alert alert =
        Alert.newBuilder()
            .setAlertId("a:" + offset)
            .setRuleId("r")
            .setRuleName("R")
            .setUri("u")
            .setVersion(1)
            .setHeadline("H")
            .setWebhook(Webhook.newBuilder().setUrl(receiver.url()).build())
            .build();
    return new Delivery(alert, 0, offsets, offset);
  }

  private double outcome(String outcome) {
    return meters
        .get("wiredesk.alert.deliveries")
        .tags("channel", "webhook", "outcome", outcome)
        .counter()
        .count();
  }
}
