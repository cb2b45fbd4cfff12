package dev.wiredesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.runtime.settings.SettingsFile;
import dev.wiredesk.runtime.settings.SettingsReader;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IngestSettingsTest {
  @Test
  void everyKeyIsDocumented() {
    assertThat(SettingsFile.of("ingest").documentedKeys())
        .isEqualTo(SettingsFile.mappedKeys(IngestSettings.class));
  }

  @Test
  void anAnswerTakesFiveSecondsAtMostWhileTheBrokerIsAway() {
    var settings =
        new SettingsReader("ingest", Map.of()).read(IngestSettings.class, Optional.empty());
    IngestSettings.Ingest ingest = settings.values().ingest();

    assertThat(ingest.blockWithin().plus(ingest.acknowledgeWithin()))
        .isLessThanOrEqualTo(Duration.ofSeconds(5));
  }
}
