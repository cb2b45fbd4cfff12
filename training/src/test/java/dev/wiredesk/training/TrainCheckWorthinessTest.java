package dev.wiredesk.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.text.claims.Span;
import dev.wiredesk.text.tokens.Tokenizer;
import dev.wiredesk.text.worthiness.CheckWorthiness;
import dev.wiredesk.text.worthiness.ClaimInText;
import dev.wiredesk.text.worthiness.WorthinessWeights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCheckWorthinessTest {
  @TempDir private Path folder;
  private Path set;

  @BeforeEach
  void writeASet() throws IOException {
    set = folder.resolve("some.jsonl");
    StringBuilder lines = new StringBuilder("\n");
    for (int i = 0; i < 40; i++) {
      lines.append(article("a" + i, "😀 Ana said that 14 people were killed.", 16, true));
      lines.append(article("b" + i, "😀 Ana said that all should be kinder.", 16, false));
    }
    Files.writeString(set, lines);
  }

  @Test
  void learnsWhatPeopleMarked() throws IOException {
    CheckWorthiness worthiness = new CheckWorthiness(train());
    assertThat(score(worthiness, "14 people were killed")).isGreaterThan(0.8f);
    assertThat(score(worthiness, "all should be kinder")).isLessThan(0.2f);
  }

  @Test
  void givesTheSameBytesFromTheSameData() throws IOException {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  @Test
  void passesOverClaimsThatAreNotMarked() throws IOException {
    byte[] expected = bytes(train());
    Files.writeString(
        set,
        Files.readString(set)
            + "{\"id\":\"c\",\"text\":\"x\",\"attributions\":[{\"content\":[[0,1]]}]}\n");
    assertThat(bytes(train())).isEqualTo(expected);
  }

  private WorthinessWeights train() throws IOException {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return new TrainCheckWorthiness(nowhere).train(List.of(set));
  }

  private static float score(CheckWorthiness worthiness, String content) {
    return worthiness.of(
        new ClaimInText(
            new Tokenizer().tokenize(content),
            List.of(new Span(0, content.length())),
            List.of(),
            AttributionType.INDIRECT,
            CueClass.ASSERT,
            List.of()));
  }

  private static byte[] bytes(WorthinessWeights weights) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    weights.write(file);
    return file.toByteArray();
  }

  private static String article(String id, String text, int start, boolean worthy) {
    int end = text.codePointCount(0, text.length()) - 1;
    return "{\"id\":\""
        + id
        + "\",\"text\":\""
        + text
        + "\",\"attributions\":[{\"cue\":[[6,10]],\"content\":[["
        + start
        + ","
        + end
        + "]],\"type\":\"INDIRECT\",\"cueClass\":\"ASSERT\",\"checkWorthy\":"
        + worthy
        + "}]}\n";
  }
}
