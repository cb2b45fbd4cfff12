package dev.wiredesk.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wiredesk.runtime.settings.WrongSettings;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  /** Base64 of "wiredesk-test-secret-0123456789a". */
  private static final String SECRET = "whsec_d2lyZWRlc2stdGVzdC1zZWNyZXQtMDEyMzQ1Njc4OWE=";

  private static final byte[] BODY =
      "{\"type\":\"wiredesk.alert\"}".getBytes(StandardCharsets.UTF_8);

  /**
   * Computed with OpenSSL: {@code printf 'a:1.1700000000.{"type":"wiredesk.alert"}' | openssl dgst
   * -sha256 -mac HMAC -macopt key:wiredesk-test-secret-0123456789a -binary | base64}.
   */
  @Test
  void signsAsOpenSslDoes() {
    assertThat(new Secrets(Map.of("desk", SECRET)).sign("desk", "a:1", 1_700_000_000L, BODY))
        .isEqualTo("v1,23zmTeaMHBYuaSZ8axs2Yp27SZpZdT8p/2wqqS+P/v0=");
  }

  @Test
  void signsWithEachOfTwoSecrets() {
    String second = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    assertThat(
            new Secrets(Map.of("desk", SECRET + " " + second))
                .sign("desk", "a:1", 1_700_000_000L, BODY))
        .startsWith("v1,23zmTeaMHBYuaSZ8axs2Yp27SZpZdT8p/2wqqS+P/v0= v1,")
        .hasSize(2 * "v1,".length() + 2 * 44 + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "whsec_",
        "whsec_c2hvcnQ=",
        "whsec_%%%",
        "d2lyZWRlc2stdGVzdC1zZWNyZXQtMDEyMzQ1Njc4OWE="
      })
  void refusesWhatIsNoSecretWithoutShowingIt(String secret) {
    assertThatExceptionOfType(WrongSettings.class)
        .isThrownBy(() -> new Secrets(Map.of("desk", secret)))
        .withMessageContaining("wiredesk.alert.secrets.desk")
        .satisfies(
            thrown -> {
              if (!secret.isEmpty() && !secret.equals("secret") && !secret.equals("whsec_")) {
                assertThat(thrown.getMessage()).doesNotContain(secret);
              }
            });
  }
}
