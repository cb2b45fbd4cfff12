package dev.wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsFile;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.runtime.settings.WrongSettings;
import dev.wiredesk.text.linking.KnowledgeBase;
import dev.wiredesk.text.linking.KnowledgeEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichSettingsTest {
  @Test
  void documentsEveryKey() {
    assertThat(SettingsFile.of("enrich").documentedKeys())
        .isEqualTo(SettingsFile.mappedKeys(EnrichSettings.class));
  }

  @Test
  void namesTheApplicationAfterPrefixAndOutputVersion() {
    assertThat(wanted(Map.of())).containsEntry("application.id", "news.enrich");
    assertThat(
            wanted(
                Map.of("WIREDESK_TOPICS_PREFIX", "wires", "WIREDESK_TOPICS_OUTPUT_VERSION", "v2")))
        .containsEntry("application.id", "wires.enrich.v2");
  }

  @Test
  void runsAThreadAProcessorUnlessToldOtherwise() {
    assertThat(wanted(Map.of()))
        .containsEntry("num.stream.threads", Runtime.getRuntime().availableProcessors());
    assertThat(wanted(Map.of("WIREDESK_ENRICH_THREADS", "3")))
        .containsEntry("num.stream.threads", 3);
  }

  @Test
  void makesAValidConfigurationForEitherGroupProtocol() {
    for (String protocol : new String[] {"CLASSIC", "STREAMS"}) {
      Map<String, Object> wanted = wanted(Map.of("WIREDESK_ENRICH_GROUP_PROTOCOL", protocol));
      wanted.put("bootstrap.servers", "localhost:9092");

      StreamsConfig config = new StreamsConfig(wanted);
      assertThat(config.getString("processing.guarantee")).isEqualTo("exactly_once_v2");
      assertThat(config.getProducerConfigs("p")).containsEntry("max.request.size", 4 * 1024 * 1024);
    }
  }

  @Test
  void linksToTheBuiltInKnowledgeBaseUnlessAFileIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("base.tsv"), KnowledgeEntry.HEADING + "\n");

    assertThat(knowledgeBase(Map.of()).name()).isEqualTo("wiredesk-kb");
    assertThat(knowledgeBase(Map.of("WIREDESK_ENRICH_KNOWLEDGE_BASE", file.toString())).name())
        .isEqualTo("wiredesk-kb-file");
  }

  @Test
  void refusesAFileThatIsNoKnowledgeBase(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("base.tsv"), "something else\n");

    assertThatExceptionOfType(WrongSettings.class)
        .isThrownBy(() -> knowledgeBase(Map.of("WIREDESK_ENRICH_KNOWLEDGE_BASE", file.toString())))
        .withMessageStartingWith("wiredesk.enrich.knowledge-base: " + file);
  }

  private static KnowledgeBase knowledgeBase(Map<String, String> environment) {
    return EnrichService.knowledgeBase(settings(environment).values());
  }

  private static Map<String, Object> wanted(Map<String, String> environment) {
    return new StreamsProperties(settings(environment)).wanted();
  }

  private static Settings<EnrichSettings> settings(Map<String, String> environment) {
    return new SettingsReader("enrich", environment).read(EnrichSettings.class, Optional.empty());
  }
}
