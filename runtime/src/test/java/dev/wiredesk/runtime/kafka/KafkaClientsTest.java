package dev.wiredesk.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wiredesk.runtime.settings.SampleSettings;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.topics.Topic;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class KafkaClientsTest {
  private static final AlertRule RULE = new AlertRule("talks", "Talks", "text:talks", true, null);

  @Test
  void readsWhatItWroteUnderTheRegisteredSchema() throws Exception {
    KafkaClients clients = clients("registered");
    Topic<AlertRule> topic = register("registered");
    byte[] bytes = clients.avroSerializer().serialize(topic.name(), RULE);
    assertThat(bytes).startsWith(0);
    assertThat(clients.avroDeserializer(AlertRule.class).deserialize(topic.name(), bytes))
        .isEqualTo(RULE);
  }

  @Test
  void registersNoSchemaByItself() {
    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> clients("empty").avroSerializer().serialize("news.alert-rules", RULE));
  }

  private static Topic<AlertRule> register(String scope) throws Exception {
    Topic<AlertRule> topic = settings(scope).topics().alertRules();
    try (var registry = clients(scope).registryClient()) {
      registry.register(topic.subject(), new AvroSchema(topic.schema()));
    }
    return topic;
  }

  private static KafkaClients clients(String scope) {
    return new KafkaClients(settings(scope));
  }

  private static Settings<SampleSettings> settings(String scope) {
    return new SettingsReader("sample", Map.of("WIREDESK_REGISTRY_URL", "mock://clients-" + scope))
        .read(SampleSettings.class, Optional.empty());
  }
}
