package dev.wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryPatienceTest {
  private final RegistryPatience patience =
      new RegistryPatience(Duration.ofMinutes(1), System::nanoTime);
  private final AtomicInteger questions = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 408, 429, 500, 502, 503, 504})
  void asksAgainWhateverTheRegistryAnswersInsteadOfASchema(int status) {
    assertThat(
            patience.ask(
                () -> {
                  if (questions.incrementAndGet() == 1) {
                    throw new RestClientException("no", status, status);
                  }
                  return "schema";
                }))
        .isEqualTo("schema");
  }

  @Test
  void asksAgainWhereTheSerializerHidesThatTheRegistryIsAway() {
    assertThat(patience.ask(() -> failingOnce(new SerializationException(new ConnectException()))))
        .isEqualTo("schema");
    assertThat(patience.ask(() -> failingOnce(new TimeoutException("registry"))))
        .isEqualTo("schema");
  }

  @Test
  void passesOnWhatTheRegistryDidNotCause() {
    var bug = new SerializationException("a field is missing", new NullPointerException());

    assertThatThrownBy(() -> patience.ask(() -> failingOnce(bug))).isSameAs(bug);
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    RegistryPatience brief = new RegistryPatience(Duration.ofMillis(250), System::nanoTime);

    assertThatThrownBy(
            () ->
                brief.ask(
                    () -> {
                      throw new IOException("refused");
                    }))
        .isInstanceOf(RegistryAway.class)
        .hasMessageContaining("refused");
    assertThat(brief.isWaiting()).isFalse();
  }

  @Test
  void saysThatItWaitsWhileItDoes() {
    boolean waiting =
        patience.ask(
            () -> {
              if (questions.incrementAndGet() == 1) {
                throw new IOException("refused");
              }
              return patience.isWaiting();
            });

    assertThat(waiting).isTrue();
    assertThat(patience.isWaiting()).isFalse();
  }

  @Test
  void waitsNoLongerOnceTheServiceStops() {
    patience.stop();

    assertThatThrownBy(
            () ->
                patience.ask(
                    () -> {
                      throw new IOException("refused");
                    }))
        .isInstanceOf(RegistryAway.class);
  }

  private String failingOnce(RuntimeException failure) {
    if (questions.incrementAndGet() % 2 == 1) {
      throw failure;
    }
    return "schema";
  }
}
