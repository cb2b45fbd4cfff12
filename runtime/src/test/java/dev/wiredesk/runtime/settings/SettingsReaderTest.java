package dev.wiredesk.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  @TempDir Path folder;

  @Test
  void takesEveryDefaultFromTheDocumentedFile() {
    SampleSettings settings = read(Map.of()).values();
    assertThat(settings.sample().patience()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.topics().outputVersion()).isEmpty();
    assertThat(settings.log().format()).isEqualTo(CommonSettings.Log.Format.PLAIN);
  }

  @Test
  void letsTheEnvironmentWinOverTheUsersFileAndThatOverTheDefaults() throws IOException {
    Path file = file("wiredesk.topics.prefix=file\nwiredesk.http.port=8111\n");
    Settings<SampleSettings> settings =
        reader(Map.of("WIREDESK_TOPICS_PREFIX", "environment"))
            .read(SampleSettings.class, Optional.of(file));
    assertThat(settings.values().http().port()).isEqualTo(8111);
    assertThat(settings.topics().raw().name()).isEqualTo("environment.articles.raw");
  }

  @Test
  void passesClientPropertiesThrough() throws IOException {
    Path file = file("wiredesk.kafka.properties.security.protocol=SSL\n");
    Settings<SampleSettings> settings =
        reader(Map.of("WIREDESK_REGISTRY_PROPERTIES_BASIC_AUTH_USER_INFO", "u:p"))
            .read(SampleSettings.class, Optional.of(file));
    assertThat(settings.kafkaProperties()).containsEntry("security.protocol", "SSL");
    assertThat(settings.registryProperties()).containsEntry("basic.auth.user.info", "u:p");
  }

  @Test
  void refusesAKeyNobodyKnows() throws IOException {
    Path file = file("wiredesk.http.prot=1\n");
    assertThatExceptionOfType(WrongSettings.class)
        .isThrownBy(() -> reader(Map.of()).read(SampleSettings.class, Optional.of(file)))
        .withMessageContaining("wiredesk.http.prot");
  }

  @Test
  void refusesAnEnvironmentNameNobodyKnows() {
    assertThatExceptionOfType(WrongSettings.class)
        .isThrownBy(() -> read(Map.of("WIREDESK_HTTP_PROT", "1")))
        .withMessageContaining("WIREDESK_HTTP_PROT")
        .withMessageContaining("WIREDESK_HTTP_PORT");
  }

  @Test
  void readsListsAndNamesThatTheUserChooses() throws IOException {
    Path file = file("wiredesk.sample.secrets.news-desk=a\n");
    SampleSettings.Sample sample =
        reader(Map.of("WIREDESK_SAMPLE_SECRETS_SPORT", "b"))
            .read(SampleSettings.class, Optional.of(file))
            .values()
            .sample();
    assertThat(sample.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofMinutes(2));
    assertThat(sample.secrets()).isEqualTo(Map.of("news-desk", "a", "sport", "b"));
  }

  @Test
  void namesTheKeyOfAValueItCannotRead() {
    assertThatExceptionOfType(WrongSettings.class)
        .isThrownBy(() -> read(Map.of("WIREDESK_HTTP_PORT", "many")))
        .withMessageContaining("wiredesk.http.port");
  }

  @Test
  void namesAFileItCannotRead() {
    Path missing = folder.resolve("missing.properties");
    assertThatExceptionOfType(WrongSettings.class)
        .isThrownBy(() -> reader(Map.of()).read(SampleSettings.class, Optional.of(missing)))
        .withMessageContaining("missing.properties");
  }

  @Test
  void leavesOtherProgramsEnvironmentAlone() {
    assertThat(read(Map.of("KAFKA_PORT", "tcp://10.0.0.1:9092", "PATH", "/bin"))).isNotNull();
  }

  @Test
  void explainsEveryKeyItReads() {
    assertThat(SettingsFile.of("sample").documentedKeys())
        .isEqualTo(SettingsFile.mappedKeys(SampleSettings.class));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("user.properties"), text);
  }

  private static Settings<SampleSettings> read(Map<String, String> environment) {
    return reader(environment).read(SampleSettings.class, Optional.empty());
  }

  private static SettingsReader reader(Map<String, String> environment) {
    return new SettingsReader("sample", environment);
  }
}
