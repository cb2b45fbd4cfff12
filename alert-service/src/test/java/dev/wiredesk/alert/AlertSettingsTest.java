package dev.wiredesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.runtime.settings.SettingsFile;
import dev.wiredesk.runtime.settings.SettingsReader;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertSettingsTest {
  @Test
  void explainsEveryKeyItReads() {
    assertThat(SettingsFile.of("alert").documentedKeys())
        .isEqualTo(SettingsFile.mappedKeys(AlertSettings.class));
  }

  @Test
  void takesSecretsFromTheEnvironment() {
    AlertSettings.Alert settings =
        new SettingsReader("alert", Map.of("WIREDESK_ALERT_SECRETS_SPORT", "whsec_x"))
            .read(AlertSettings.class, Optional.empty())
            .values()
            .alert();
    assertThat(settings.secrets()).isEqualTo(Map.of("sport", "whsec_x"));
    assertThat(settings.webhook().retryDelays()).startsWith(Duration.ofSeconds(1)).hasSize(4);
    assertThat(settings.webhook().allowPrivateAddresses()).isFalse();
  }
}
