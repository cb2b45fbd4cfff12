package dev.wiredesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.runtime.settings.SettingsFile;
import org.junit.jupiter.api.Test;

class StoreSettingsTest {
  @Test
  void explainsEverySettingItReads() {
    assertThat(SettingsFile.of("store").documentedKeys())
        .isEqualTo(SettingsFile.mappedKeys(StoreSettings.class));
  }
}
