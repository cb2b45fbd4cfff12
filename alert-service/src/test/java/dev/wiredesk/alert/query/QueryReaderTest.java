package dev.wiredesk.alert.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
  private final QueryReader reader = new QueryReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withdrawal",
        "headline:(quake OR earthquake OR sismo)",
        "text:\"border talks\"~3 AND NOT publisher:\"Example Wire\"",
        "body:withdr* OR body:withdr?wal OR body:withdrawl~1",
        "uri:\"https://example.org/a?b=c\"",
        "text:Middle-East",
        "*:* AND language:en",
        "text:withdrawal^2"
      })
  void acceptsAQueryOfTheArticle(String query) {
    assertThat(accepted(query).asksForClaims()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cueClass:deny AND text:withdrawal",
        "claimant:(ambassador OR \"Salwa Ben Ghazal\")",
        "claimantId:Q2",
        "content:agreement AND polarity:affirmed",
        "attributionType:direct"
      })
  void noticesThatAQueryAsksForClaims(String query) {
    assertThat(accepted(query).asksForClaims()).isTrue();
  }

  @Test
  void namesTheKnownFieldsWhenAQueryUsesAnother() {
    assertThat(refused("text:bid AND titel:port").explanation())
        .startsWith("No field is named 'titel'; known are text, headline, body,")
        .contains("cueClass")
        .endsWith("(at character 20 of the query)");
  }

  @Test
  void pointsAtTheCharacterWhereAQueryIsWrong() {
    assertThat(refused("text:bid AND ) port").position()).isEqualTo(14);
    assertThat(refused("text:bid AND (port").message()).contains("the end");
    assertThat(refused("text:\"bid").position()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*drawal",
        "?ithdrawal",
        "w*",
        "text:*",
        "w*thdr*w*l*x",
        "/withdr(aw)*al/",
        "text:[a TO b]",
        "withdrawal~3",
        "\"a b\"~51",
        "",
        "   ",
        "\"!!!\"",
        "AND",
        "text:bid text:"
      })
  void refusesWhatCannotBeMatchedInBoundedTime(String query) {
    assertThat(refused(query).message()).isNotBlank();
  }

  @Test
  void refusesTooManyWordsAndTooDeepParentheses() {
    assertThat(refused("port ".repeat(201)).message()).contains("200");
    assertThat(refused("x".repeat(4001)).message()).contains("4000");
    assertThat(refused("(".repeat(1500) + "port" + ")".repeat(1500)).message()).contains("deep");
  }

  @Test
  void keepsAutomataSmall() {
    assertThat(refused("ab*?*" + "c".repeat(3000)).message()).contains("50 characters");
    assertThat(refused("ab".repeat(30) + "~1").message()).contains("50 characters");
    accepted("ab*?*" + "c".repeat(45));
    accepted("abcdefghij".repeat(5) + "~2");
  }

  @Property(tries = 2000)
  void answersWhateverIsTyped(@ForAll("typed") String query) {
    assertThat(reader.read(query)).isNotNull();
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of(
            "text:",
            "cueClass:",
            "nofield:",
            "a",
            "word",
            "ab*",
            "?",
            "~",
            "~2",
            "~9e99",
            "^",
            "^2",
            "^x",
            "\"",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            " TO ",
            "/",
            "\\",
            "\\u00",
            "+",
            "-",
            "!",
            "&&",
            "||",
            " AND ",
            " OR ",
            " NOT ",
            " ",
            "*:*",
            "\u0000",
            "\ud83d",
            "é",
            "日本",
            ":",
            "'")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Test
  void acceptsEverySampleRuleOfTheDemo() throws IOException {
    Path samples =
        Path.of(
            System.getProperty("wiredesk.root"),
            "launcher/src/main/resources/dev/wiredesk/launcher/demo/rules.json");
    JsonNode rules = new ObjectMapper().readTree(samples.toFile());
    assertThat(rules).isNotEmpty();
    assertThat(rules).allSatisfy(rule -> accepted(rule.path("query").asText()));
  }

  private RuleQuery.Accepted accepted(String query) {
    RuleQuery read = reader.read(query);
    assertThat(read).describedAs(query).isInstanceOf(RuleQuery.Accepted.class);
    return (RuleQuery.Accepted) read;
  }

  private RuleQuery.Refused refused(String query) {
    RuleQuery read = reader.read(query);
    assertThat(read).describedAs(query).isInstanceOf(RuleQuery.Refused.class);
    return (RuleQuery.Refused) read;
  }
}
