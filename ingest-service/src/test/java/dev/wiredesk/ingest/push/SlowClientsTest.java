package dev.wiredesk.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlowClientsTest {
  private static final String BODY = "{\"body\": \"On Monday.\"}";

  @Test
  void takesOthersWhileAClientSendsSlowly() throws IOException {
    try (PushServer server = new PushServer();
        SlowClient slow = new SlowClient(server.port(), BODY.length())) {
      slow.send(BODY.substring(0, 5));

      assertThat(server.json("{\"body\": \"Quick.\"}").status()).isEqualTo(202);

      slow.send(BODY.substring(5));
      assertThat(slow.statusLine()).contains("202");
    }
  }

  @Test
  void givesUpOnABodyThatDoesNotArriveInTime() throws IOException {
    LeapingClock clock = new LeapingClock(Duration.ofSeconds(20));
    PushLimits limits = new PushLimits(1000, 100_000, Duration.ofSeconds(30));
    try (PushServer server = new PushServer(limits, clock);
        SlowClient slow = new SlowClient(server.port(), BODY.length())) {
      slow.send(BODY.substring(0, 5));
      SlowClient.await(() -> clock.reads() == 2);
      slow.send(BODY.substring(5, 10));

      assertThat(slow.statusLine()).contains("408");
      assertThat(server.sink.stored()).isEmpty();
    }
  }

  @Test
  void answers429WhenThereIsNoRoomForMore() throws IOException {
    PushLimits limits = new PushLimits(20_000, 20_000, Duration.ofSeconds(30));
    try (PushServer server = new PushServer(limits);
        SlowClient slow = new SlowClient(server.port(), 15_000)) {
      slow.send("{\"body\": \"" + "x".repeat(13_000));
      SlowClient.await(
          () -> server.json("{\"body\": \"" + "y".repeat(5_000) + "\"}").status() == 429);

      var refused = server.json("{\"body\": \"" + "y".repeat(5_000) + "\"}");
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isEqualTo("1");
    }
  }

  @Test
  void givesBackTheRoomOfAClientThatWentAway() throws IOException {
    PushLimits limits = new PushLimits(20_000, 20_000, Duration.ofSeconds(30));
    try (PushServer server = new PushServer(limits)) {
      String large = "{\"body\": \"" + "y".repeat(13_000) + "\"}";
      try (SlowClient slow = new SlowClient(server.port(), 15_000)) {
        slow.send("{\"body\": \"" + "x".repeat(13_000));
        SlowClient.await(() -> server.json(large).status() == 429);
      }

      SlowClient.await(() -> server.json(large).status() == 202);
    }
  }

  @Test
  void storesNothingOfABodyThatEndsTooEarly() throws IOException {
    try (PushServer server = new PushServer();
        SlowClient slow = new SlowClient(server.port(), BODY.length() + 10)) {
      slow.send(BODY);
      slow.sendNoMore();

      assertThat(slow.statusLine()).doesNotContain("202");
      assertThat(server.sink.stored()).isEmpty();
    }
  }
}
