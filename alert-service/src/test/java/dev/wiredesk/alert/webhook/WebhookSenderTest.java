package dev.wiredesk.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.Webhook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSenderTest {
  private static final String KEY = "wiredesk-test-secret-0123456789a";
  private static final String BODY = "{\"headline\":\"Zölle\"}";
  private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

  @Test
  void signsSoThatAReceiverCanVerify() throws Exception {
    try (var receiver = HostileReceiver.start();
        var sender = sender(true)) {
      assertThat(sender.send(webhook(receiver.url(), "desk"), "a:1", bytes()))
          .isEqualTo(new Answer.Delivered(204));
      HostileReceiver.Call call = receiver.calls().getFirst();
      assertThat(call.line()).isEqualTo("POST /hook HTTP/1.1");
      assertThat(call.body()).isEqualTo(BODY);
      assertThat(call.headers())
          .containsEntry("webhook-id", "a:1")
          .containsEntry("webhook-timestamp", "1795852800")
          .containsEntry("webhook-signature", "v1," + signature("a:1.1795852800." + BODY))
          .hasEntrySatisfying("Content-Type", type -> assertThat(type).contains("json"));
    }
  }

  @Test
  void sendsNoSignatureWithoutASecret() throws IOException {
    try (var receiver = HostileReceiver.start();
        var sender = sender(true)) {
      assertThat(sender.send(webhook(receiver.url(), null), "a:1", bytes()))
          .isInstanceOf(Answer.Delivered.class);
      assertThat(receiver.calls().getFirst().headers()).doesNotContainKey("webhook-signature");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 408, 425, 429})
  void asksForAnotherAttemptWhereThatMayHelp(int status) throws IOException {
    assertThat(answerTo(HostileReceiver.Manner.status(status))).isInstanceOf(Answer.Again.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 304, 400, 401, 404, 413, 422})
  void takesARefusalAsFinal(int status) throws IOException {
    assertThat(answerTo(HostileReceiver.Manner.status(status)))
        .isEqualTo(new Answer.Final(Answer.Outcome.REJECTED, "status " + status));
  }

  @Test
  void tellsAWebhookThatIsGoneForGood() throws IOException {
    assertThat(answerTo(HostileReceiver.Manner.status(410)))
        .isEqualTo(new Answer.Final(Answer.Outcome.GONE, "status 410"));
  }

  @Test
  void endsAnAttemptThatIsNeverAnswered() throws IOException {
    assertThat(answerTo(HostileReceiver.Manner.silent())).isInstanceOf(Answer.Again.class);
  }

  @Test
  void endsAnAttemptWhoseAnswerDrips() throws IOException {
    assertThat(answerTo(HostileReceiver.Manner.dripping()))
        .isEqualTo(new Answer.Again("no answer within PT1S"));
  }

  @Test
  void readsNoMoreThanTheStartOfAnEndlessAnswer() throws IOException {
    assertThat(answerTo(HostileReceiver.Manner.endless())).isEqualTo(new Answer.Delivered(200));
  }

  @Test
  void asksAgainWhenTheReceiverHangsUpOrIsNotThere() throws IOException {
    assertThat(answerTo(HostileReceiver.Manner.hangUp())).isInstanceOf(Answer.Again.class);
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    try (var sender = sender(true)) {
      assertThat(sender.send(webhook("http://127.0.0.1:" + free + "/", null), "a:1", bytes()))
          .isInstanceOf(Answer.Again.class);
    }
  }

  @Test
  void followsNoRedirect() throws IOException {
    try (var secret = HostileReceiver.start()) {
      assertThat(answerTo(HostileReceiver.Manner.redirectTo(secret.url())))
          .isEqualTo(new Answer.Final(Answer.Outcome.REJECTED, "status 307"));
      assertThat(secret.calls()).isEmpty();
    }
  }

  @Test
  void callsNoPrivateAddressHoweverItIsWritten() throws IOException {
    try (var receiver = HostileReceiver.start();
        var sender = sender(false)) {
      String port = receiver.url().replaceAll(".*:(\\d+)/.*", "$1");
      for (String host :
          new String[] {
            "127.0.0.1", "localhost", "2130706433", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]"
          }) {
        assertThat(sender.send(webhook("http://" + host + ":" + port + "/", null), "a:1", bytes()))
            .describedAs(host)
            .isInstanceOfSatisfying(
                Answer.Final.class,
                end -> assertThat(end.outcome()).isEqualTo(Answer.Outcome.REFUSED));
      }
      assertThat(receiver.calls()).isEmpty();
    }
  }

  /**
   * One public and one private address: a client that tried them in turn would reach the second.
   */
  @Test
  void callsNoNameOneOfWhoseAddressesIsPrivate() throws IOException {
    InMemoryDnsResolver names = new InMemoryDnsResolver();
    names.add(
        "hooks.example.org", InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.7"));
    try (var sender = sender(false, names)) {
      assertThat(sender.send(webhook("https://hooks.example.org/x", null), "a:1", bytes()))
          .isInstanceOfSatisfying(
              Answer.Final.class, end -> assertThat(end.reason()).contains("hooks.example.org"));
    }
  }

  /** The system would not find the name: what connects is the address that was checked. */
  @Test
  void connectsToTheAddressThatWasChecked() throws IOException {
    InMemoryDnsResolver names = new InMemoryDnsResolver();
    names.add("hooks.invalid", InetAddress.getLoopbackAddress());
    try (var receiver = HostileReceiver.start();
        var sender = sender(true, names)) {
      String url = receiver.url().replace("127.0.0.1", "hooks.invalid");
      assertThat(sender.send(webhook(url, null), "a:1", bytes()))
          .isEqualTo(new Answer.Delivered(204));
      assertThat(receiver.calls().getFirst().headers().get("Host")).startsWith("hooks.invalid:");
    }
  }

  @Test
  void sendsNothingUnsignedWhenTheSecretIsMissing() throws IOException {
    try (var receiver = HostileReceiver.start();
        var sender = sender(true)) {
      assertThat(sender.send(webhook(receiver.url(), "other"), "a:1", bytes()))
          .isInstanceOfSatisfying(
              Answer.Final.class,
              end -> assertThat(end.reason()).contains("wiredesk.alert.secrets.other"));
      assertThat(receiver.calls()).isEmpty();
    }
  }

  private static Answer answerTo(HostileReceiver.Manner manner) throws IOException {
    try (var receiver = HostileReceiver.start(manner);
        var sender = sender(true)) {
      return sender.send(webhook(receiver.url(), null), "a:1", bytes());
    }
  }

  private static WebhookSender sender(boolean privateToo) {
    return sender(privateToo, SystemDefaultDnsResolver.INSTANCE);
  }

  private static WebhookSender sender(boolean privateToo, DnsResolver names) {
    String secret =
        "whsec_" + Base64.getEncoder().encodeToString(KEY.getBytes(StandardCharsets.US_ASCII));
    return new WebhookSender(
        new AddressRules(privateToo),
        new Secrets(Map.of("desk", secret)),
        Duration.ofSeconds(1),
        Clock.fixed(NOW, ZoneOffset.UTC),
        names);
  }

  private static Webhook webhook(String url, String secretName) {
    return Webhook.newBuilder().setUrl(url).setSecretName(secretName).build();
  }

  private static byte[] bytes() {
    return BODY.getBytes(StandardCharsets.UTF_8);
  }

  /** As a receiver computes it, apart from the code under test. */
  private static String signature(String signed) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
