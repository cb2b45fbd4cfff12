package dev.wiredesk.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.launcher.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String GOLD =
      "{\"id\":\"a\",\"text\":\"Anna Brook said that the bridge was closed.\","
          + "\"entities\":[[0,10,\"Person\"]]}\n";

  private final Shell shell = new Shell();

  @TempDir private Path folder;

  @Test
  void printsATableAndNamesWhatItDidNotFind() throws IOException {
    write("ner/some.jsonl", GOLD);
    assertThat(shell.run("evaluate", folder.toString())).isZero();
    assertThat(shell.outLines())
        .startsWith("entities")
        .anySatisfy(line -> assertThat(line).startsWith("ner/some.jsonl  measured only"))
        .anySatisfy(line -> assertThat(line).startsWith("skipped linking: no linking/*.jsonl"));
    assertThat(shell.err()).contains("annotating ner/some.jsonl");
  }

  @Test
  void printsJsonForMachines() throws IOException {
    write("ner/some.jsonl", GOLD);
    assertThat(shell.run("evaluate", folder.toString(), "--only", "entities", "--json")).isZero();
    JsonNode row = new ObjectMapper().readTree(shell.out()).path("entities").path(0);
    assertThat(row.path("set").asText()).isEqualTo("ner/some.jsonl");
    assertThat(row.path("wanted").asInt()).isEqualTo(1);
  }

  @Test
  void leavesABadLineOutAndSaysWhichInItsExitStatus() throws IOException {
    write("ner/some.jsonl", GOLD + "{broken\n" + GOLD);
    assertThat(shell.run("evaluate", folder.toString(), "--only", "entities")).isEqualTo(3);
    assertThat(shell.err()).contains("ner/some.jsonl line 2: not valid JSON");
  }

  @Test
  void failsWhereThereIsNothingToMeasure() {
    assertThat(shell.run("evaluate", folder.toString())).isEqualTo(1);
    assertThat(shell.err()).contains("No set in " + folder);
  }

  @Test
  void failsWhereThereIsNoFolder() {
    assertThat(shell.run("evaluate", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(shell.err()).contains("is not a folder");
  }

  @Test
  void refusesAMeasureItDoesNotKnow() {
    assertThat(shell.run("evaluate", folder.toString(), "--only", "beauty")).isEqualTo(2);
    assertThat(shell.err()).contains("expected one of entities, attribution");
  }

  private void write(String set, String lines) throws IOException {
    Files.createDirectories(folder.resolve(set).getParent());
    Files.writeString(folder.resolve(set), lines);
  }
}
