package dev.wiredesk.launcher.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.launcher.Shell;
import java.io.ByteArrayInputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Shell shell = new Shell();

  @Test
  void writesTheContractsFieldsAsPlainJson() throws Exception {
    int status =
        shell
            .typing(
                "{\"uri\":\"u:1\",\"headline\":\"Bridge closed\",\"publisher\":\"The Post\","
                    + "\"body\":\"Mayor Anna Brook said that the bridge was closed.\"}\n")
            .run("annotate");

    assertThat(status).isZero();
    JsonNode article = JSON.readTree(shell.out());
    assertThat(article.path("uri").asText()).isEqualTo("u:1");
    assertThat(article.path("publisher").asText()).isEqualTo("The Post");
    assertThat(article.path("discoveredBy").asText()).isEqualTo("PUSH");
    JsonNode claim = article.path("claims").path(0);
    assertThat(claim.path("cueClass").asText()).isEqualTo("ASSERT");
    assertThat(claim.path("cue").path(0).path("exact").asText()).isEqualTo("said");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheInputWithSeveralThreads() throws Exception {
    // Early lines are the long ones, so that later ones are done first.
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      String body = "Anna Brook said that the bridge was closed. ".repeat(1 + (150 - i) / 5);
      input.append("{\"uri\":\"u:" + i + "\",\"body\":\"" + body + "\"}\n");
    }
    assertThat(shell.typing(input.toString()).run("annotate", "--threads", "4")).isZero();

    List<String> uris = new ArrayList<>();
    for (String line : shell.outLines()) {
      uris.add(JSON.readTree(line).path("uri").asText());
    }
    assertThat(uris).isEqualTo(IntStream.range(0, 150).mapToObj(i -> "u:" + i).toList());
  }

  @Test
  void reportsBadLinesByNumberAndLetsTheOthersThrough() {
    byte[] input =
        bytes(
            "{\"body\":\"One.\"}\n{not json\n\n{\"headline\":\"no body\"}\n",
            "{\"body\":\"Two.\"}");
    int status = shell.reading(new ByteArrayInputStream(input)).run("annotate", "-");

    assertThat(status).isEqualTo(3);
    assertThat(shell.outLines()).hasSize(2);
    assertThat(shell.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("line 2: not valid JSON"),
            line -> assertThat(line).isEqualTo("line 4: 'body' is missing"));
  }

  @Test
  void reportsALineThatIsNoUtf8() {
    byte[] input = {
      (byte) 0xFF, (byte) 0xFE, '\n', '{', '"', 'b', 'o', 'd', 'y', '"', ':', '"', '"', '}'
    };

    assertThat(shell.reading(new ByteArrayInputStream(input)).run("annotate")).isEqualTo(3);
    assertThat(shell.err()).isEqualTo("line 1: not valid UTF-8\n");
    assertThat(shell.outLines()).hasSize(1);
  }

  @Test
  void answersEachLineWithoutWaitingForTheNext() throws Exception {
    PipedOutputStream feed = new PipedOutputStream();
    try (PipedInputStream in = new PipedInputStream(feed)) {
      var status = CompletableFuture.supplyAsync(() -> shell.reading(in).run("annotate"));
      feed.write(bytes("{\"uri\":\"u:1\",\"body\":\"One.\"}\n"));
      feed.flush();

      await().atMost(Duration.ofSeconds(60)).until(() -> shell.out().endsWith("}\n"));
      assertThat(status).isNotDone();
      feed.close();
      assertThat(status.get()).isZero();
    }
  }

  @Test
  void readsAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"uri\":\"u:1\",\"body\":\"One.\"}");

    assertThat(shell.run("annotate", file.toString())).isZero();
    assertThat(shell.outLines()).singleElement().asString().contains("\"uri\":\"u:1\"");
  }

  @Test
  void saysThatAFileIsMissing(@TempDir Path folder) {
    assertThat(shell.run("annotate", folder.resolve("none.jsonl").toString())).isEqualTo(1);
    assertThat(shell.err()).startsWith("wiredesk: Cannot read " + folder.resolve("none.jsonl"));
  }

  private static byte[] bytes(String... parts) {
    return String.join("", parts).getBytes(StandardCharsets.UTF_8);
  }
}
