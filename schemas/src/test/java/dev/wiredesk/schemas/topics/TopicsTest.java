package dev.wiredesk.schemas.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
  @Test
  void sharesOnePrefix() {
    assertThat(new Topics("wires", "").all()).allMatch(topic -> topic.name().startsWith("wires."));
  }

  @Test
  void versionsTheOutputsOfTheEnrichmentOnly() {
    Topics topics = new Topics("news", "v2");
    assertThat(topics.raw().name()).isEqualTo("news.articles.raw");
    assertThat(topics.enriched().name()).isEqualTo("news.articles.enriched.v2");
    assertThat(topics.rejected().name()).isEqualTo("news.articles.rejected.v2");
    assertThat(topics.alertRules().name()).isEqualTo("news.alert-rules");
  }

  @Test
  void namesSubjectsByTheTopic() {
    assertThat(new Topics("news", "").raw().subject()).isEqualTo("news.articles.raw-value");
  }

  @Test
  void keepsOnlyTheLastOfEachAlertRule() {
    assertThat(new Topics("news", "").alertRules().settings())
        .containsEntry("cleanup.policy", "compact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " news", "news/", "-news", "nëws"})
  void refusesAPrefixThatNoTopicCanHave(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Topics(prefix, ""))
        .withMessageContaining("prefix");
  }

  @Test
  void refusesAnOutputVersionThatNoTopicCanHave() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Topics("news", "v 2"));
  }

  static List<Topic<?>> everyTopic() {
    return new Topics("news", "").all();
  }

  @ParameterizedTest
  @MethodSource("everyTopic")
  void registersSchemasFreeOfJavasOwnProperties(Topic<?> topic) {
    assertThat(topic.schema().toString()).doesNotContain("avro.java.string").contains("\"doc\"");
  }

  @ParameterizedTest
  @MethodSource("everyTopic")
  void takesRecordsOfTheSizeBudget(Topic<?> topic) {
    assertThat(topic.settings()).containsEntry("max.message.bytes", "4194304");
  }
}
