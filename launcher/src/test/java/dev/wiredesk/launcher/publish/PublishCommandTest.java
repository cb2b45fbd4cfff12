package dev.wiredesk.launcher.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.launcher.Shell;
import dev.wiredesk.stack.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
  private final Shell shell = new Shell();

  @TempDir Path folder;

  private StubIngest ingest;

  @BeforeEach
  void start() throws Exception {
    ingest = new StubIngest();
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void sendsLinesFromStandardInput() {
    assertThat(shell.typing("{\"body\":\"1\"}\n\n{\"body\":\"2\"}\n").run(publish("-"))).isZero();

    assertThat(ingest.requests()).containsExactly(List.of("{\"body\":\"1\"}", "{\"body\":\"2\"}"));
    assertThat(shell.err()).isEqualTo("2 accepted, 0 rejected\n");
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void readsAFolderInTheOrderOfItsNames() throws Exception {
    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("b/letter.txt"), "\n Bridge closed \n\nNobody may cross.\n");
    Files.writeString(folder.resolve("a.jsonl"), "{\"body\":\"1\"}");
    Files.writeString(folder.resolve("c.json"), "[{\"body\":\"3\"},\n {\"body\":\"4\"}]");
    Files.writeString(folder.resolve("readme.md"), "not an article");

    assertThat(shell.run(publish(folder.toString()))).isZero();

    assertThat(ingest.requests().stream().flatMap(List::stream))
        .containsExactly(
            "{\"body\":\"1\"}",
            "{\"headline\":\"Bridge closed\",\"body\":\"Nobody may cross.\",\"discoveredBy\":\"FILE\"}",
            "{\"body\":\"3\"}",
            "{\"body\":\"4\"}");
  }

  @Test
  void tellsWhereARejectedArticleStands() throws Exception {
    Path file =
        Files.writeString(folder.resolve("a.jsonl"), "{\"body\":\"1\"}\n\n{\"bod\":\"2\"}\n");
    ingest.answersOnce(
        lines ->
            StubIngest.items(
                "207",
                List.of(
                    "{\"line\":1,\"status\":\"accepted\",\"uri\":\"u:1\",\"version\":1}",
                    "{\"line\":2,\"status\":\"rejected\",\"error\":\"'body' is missing\"}")));

    assertThat(shell.run(publish(file.toString(), "--json"))).isEqualTo(3);
    assertThat(shell.err()).contains(file + ":3: 'body' is missing\n1 accepted, 1 rejected\n");
    assertThat(shell.out()).isEqualTo("{\"accepted\":1,\"rejected\":1}\n");
  }

  @Test
  void sendsAgainWhatTheServiceHadNoTimeFor() {
    ingest.answersOnce(lines -> new StubIngest.Answer(503, "0", "{\"detail\":\"broker away\"}"));
    ingest.answersOnce(lines -> new StubIngest.Answer(429, "0", "{\"detail\":\"too busy\"}"));

    assertThat(shell.typing("{\"body\":\"1\"}").run(publish("-"))).isZero();
    assertThat(ingest.requests()).hasSize(3).containsOnly(List.of("{\"body\":\"1\"}"));
    assertThat(shell.err()).contains("broker away", "too busy", "1 accepted, 0 rejected");
  }

  @Test
  void sendsAgainOnlyTheArticlesThatWereNotStored() {
    ingest.answersOnce(
        lines ->
            StubIngest.items(
                "207",
                List.of(
                    "{\"line\":1,\"status\":\"accepted\",\"uri\":\"u:1\",\"version\":1}",
                    "{\"line\":2,\"status\":\"unavailable\",\"error\":\"broker away\"}")));

    assertThat(shell.typing("{\"body\":\"1\"}\n{\"body\":\"2\"}").run(publish("-"))).isZero();
    assertThat(ingest.requests().get(1)).containsExactly("{\"body\":\"2\"}");
    assertThat(shell.err()).endsWith("2 accepted, 0 rejected\n");
  }

  @Test
  void sendsArticlesOneByOneWhenTheyAreTooMuchTogether() {
    ingest.answersOnce(lines -> new StubIngest.Answer(413, "0", "{\"detail\":\"too large\"}"));
    ingest.answersOnce(StubIngest::acceptAll);
    ingest.answersOnce(lines -> new StubIngest.Answer(413, "0", "{\"detail\":\"too large\"}"));

    assertThat(shell.typing("{\"body\":\"1\"}\n{\"body\":\"2\"}").run(publish("-"))).isEqualTo(3);
    assertThat(shell.err()).contains("standard input:2: too large", "1 accepted, 1 rejected");
  }

  @Test
  void givesUpWithTheFirstArticleThatWasNotTaken() {
    ingest.answersOnce(lines -> new StubIngest.Answer(503, "30", "{\"detail\":\"broker away\"}"));

    assertThat(shell.typing("{\"body\":\"1\"}").run(publish("-", "--give-up-after", "20")))
        .isEqualTo(1);
    assertThat(shell.err())
        .contains("Gave up after 20 s: broker away. First article not taken: standard input:1");
  }

  @Test
  void keepsRequestsBelowTheServicesLimit() {
    String line = "{\"body\":\"" + "x".repeat(200_000) + "\"}\n";

    assertThat(shell.typing(line.repeat(5)).run(publish("-"))).isZero();
    assertThat(ingest.requests().stream().map(List::size)).containsExactly(2, 2, 1);
  }

  @Test
  void saysWhereItLookedForAServiceThatIsNotThere() {
    String nowhere = "http://127.0.0.1:" + FreePort.any();

    assertThat(shell.typing("{\"body\":\"1\"}").run("publish", "-", "--ingest", nowhere))
        .isEqualTo(1);
    assertThat(shell.err()).contains(nowhere).contains("--ingest");
  }

  private String[] publish(String source, String... more) {
    List<String> args = new ArrayList<>(List.of("publish", source, "--ingest", ingest.url()));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }
}
