package dev.wiredesk.launcher.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.launcher.Shell;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.stack.Broker;
import dev.wiredesk.stack.FreePort;
import dev.wiredesk.stack.Registry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real broker and registry, which the first command fills. */
class TopicsCommandsTest {
  @TempDir static Path folder;

  private static Broker broker;
  private static Registry registry;

  private final Shell shell = new Shell();

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.start(folder.resolve("broker"), 0);
    registry = Registry.start(folder.resolve("registry"), 0);
    assertThat(new Shell().run(at("bootstrap"))).isZero();
    writeRules("r1", "r2", "r3");
  }

  @AfterAll
  static void stop() {
    registry.close();
    broker.close();
  }

  @Test
  void createsWhatIsMissingAndLeavesWhatIsThere() {
    assertThat(shell.run(at("bootstrap", "--prefix", "other"))).isZero();
    assertThat(shell.out())
        .contains("created topic other.articles.raw with 12 partitions")
        .contains("registered other.alerts-value", "FULL_TRANSITIVE");

    Shell again = new Shell();
    assertThat(again.run(at("bootstrap", "--prefix", "other"))).isZero();
    assertThat(again.out()).doesNotContain("created topic");
  }

  @Test
  void tailsATopicByItsShortName() throws Exception {
    assertThat(shell.run(at("tail", "alert-rules", "--from-beginning", "--no-follow"))).isZero();

    List<String> names = new ArrayList<>();
    for (String line : shell.outLines()) {
      names.add(new ObjectMapper().readTree(line).path("value").path("name").asText());
    }
    assertThat(names).containsExactly("Rule r1", "Rule r2", "Rule r3");
  }

  @Test
  void endsAfterTheNumberOfRecordsAskedFor() {
    assertThat(shell.run(at("tail", "news.alert-rules", "--from-beginning", "--max", "2")))
        .isZero();
    assertThat(shell.outLines()).hasSize(2);
  }

  @Test
  void saysThatATopicDoesNotExist() {
    assertThat(shell.run(at("tail", "no.such.topic"))).isEqualTo(1);
    assertThat(shell.err()).contains("There is no topic no.such.topic");
  }

  @Test
  void listsTopicsAndSubjects() throws Exception {
    assertThat(shell.run(at("topics", "--json"))).isZero();

    JsonNode overview = new ObjectMapper().readTree(shell.out());
    assertThat(overview.path("topics").findValuesAsText("topic"))
        .contains("news.articles.raw", "news.alert-rules")
        .noneMatch(name -> name.startsWith("__"));
    assertThat(overview.path("topics").toString())
        .contains("{\"topic\":\"news.alert-rules\",\"partitions\":1,\"offsets\":3}");
    assertThat(overview.path("subjects").toString())
        .containsPattern(
            "\\{\"subject\":\"news.alerts-value\",\"version\":1,\"id\":\\d+,\"compatibility\":\"FULL_TRANSITIVE\"\\}");
  }

  @Test
  void saysThatNoBrokerAnswers() {
    String nowhere = "127.0.0.1:" + FreePort.any();

    assertThat(shell.run("topics", "--kafka", nowhere, "--registry", registry.url())).isEqualTo(1);
    assertThat(shell.err()).startsWith("wiredesk: The broker did not answer").hasLineCount(1);
  }

  private static String[] at(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--kafka", broker.address(), "--registry", registry.url()));
    return all.toArray(String[]::new);
  }

  private static void writeRules(String... ids) throws Exception {
    Map<String, String> values =
        Map.of(
            "WIREDESK_KAFKA_BOOTSTRAP_SERVERS", broker.address(),
            "WIREDESK_REGISTRY_URL", registry.url());
    var settings =
        new SettingsReader("launcher", values).read(CommonSettings.class, Optional.empty());
    String topic = settings.topics().alertRules().name();
    try (Producer<String, SpecificRecord> producer =
        new KafkaClients(settings).producer(Map.of())) {
      for (String id : ids) {
        AlertRule rule =
            AlertRule.newBuilder().setRuleId(id).setName("Rule " + id).setQuery("text:x").build();
        producer.send(new ProducerRecord<>(topic, id, rule)).get();
      }
    }
  }
}
