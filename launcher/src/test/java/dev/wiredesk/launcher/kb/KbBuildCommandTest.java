package dev.wiredesk.launcher.kb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.launcher.Shell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbBuildCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LAND =
      "Q990000001\tLOCATION\t3\t\tFreedonia\tKingdom of Freedonia\tFreedonian\tcountry in a film";
  private static final String PRESIDENT =
      "Q990000002\tPERSON\t3\tQ990000001\tRufus Firefly\t\t\tpresident of Freedonia";

  private final Shell shell = new Shell();
  @TempDir private Path folder;

  @Test
  void keepsItemsOfListedClassesWithEnoughSitelinks() throws Exception {
    assertThat(build(dump(whole()))).isZero();

    assertThat(entries()).containsExactly(LAND, PRESIDENT);
    assertThat(shell.out()).contains("2 of 4 items kept (1 with few sitelinks, 1 of no listed");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void readsGzipAndBzip2WhateverTheFileIsCalled() throws Exception {
    assertThat(build(dump(SmallDump.gzip(whole())))).isZero();
    assertThat(entries()).containsExactly(LAND, PRESIDENT);

    assertThat(build(dump(SmallDump.bzip2(whole())))).isZero();
    assertThat(entries()).containsExactly(LAND, PRESIDENT);
  }

  @Test
  void readsStandardInput() throws Exception {
    shell.reading(new ByteArrayInputStream(SmallDump.gzip(whole())));

    assertThat(shell.run("kb", "build", "-", "--output", output().toString())).isZero();
    assertThat(entries()).containsExactly(LAND, PRESIDENT);
  }

  @Test
  void takesNamesOfSeveralLanguagesAndFurtherClasses() throws Exception {
    int status = build(dump(whole()), "--languages", "de,en", "--class", "Q13406463=WORK");

    assertThat(status).isZero();
    assertThat(entries())
        .contains(
            "Q990000001\tLOCATION\t3\t\tFreedonien\tFreedonia|Kingdom of Freedonia\t"
                + "Freedonian|freedonisch\tcountry in a film")
        .anyMatch(line -> line.startsWith("Q990000004\tWORK\t"));
  }

  @Test
  void countsPagesInWikipediasOnly() throws Exception {
    assertThat(build(dump(whole()), "--min-sitelinks", "4")).isZero();
    assertThat(entries()).isEmpty();
  }

  @Test
  void ignoresDeprecatedStatementsAndPrefersPreferredOnes() throws Exception {
    String citizen =
        SmallDump.PRESIDENT.replace(
            SmallDump.statement("P27", "Q990000001"),
            "\"P27\":["
                + SmallDump.value("{\"id\":\"Q1\"}", "deprecated")
                + ","
                + SmallDump.value("{\"id\":\"Q2\"}", "normal")
                + ","
                + SmallDump.value("{\"id\":\"Q3\"}", "preferred")
                + "]");

    assertThat(build(dump(SmallDump.array(citizen)))).isZero();
    assertThat(entries()).singleElement().asString().contains("\tQ3,Q2\t");
  }

  @Test
  void reportsABadLineAndGoesOn() throws Exception {
    assertThat(build(dump(SmallDump.array("{broken", SmallDump.LAND)))).isEqualTo(3);

    assertThat(entries()).containsExactly(LAND);
    assertThat(shell.err()).startsWith("line 2: not valid JSON");
  }

  @Test
  void saysThatCompressedDataIsCutAndLeavesNoFile() throws Exception {
    byte[] gzip = SmallDump.gzip(whole());

    assertThat(build(dump(Arrays.copyOf(gzip, gzip.length - 20)))).isEqualTo(1);
    assertThat(shell.err()).contains("the compressed data ends too early");
    assertThat(folder.toFile().list()).containsExactly("dump");
  }

  @Test
  void saysThatAnArrayIsNotClosed() throws Exception {
    byte[] open = ("[\n" + SmallDump.LAND + ",\n").getBytes(StandardCharsets.UTF_8);

    assertThat(build(dump(open))).isEqualTo(3);
    assertThat(shell.err()).contains("does not end with ]");
    assertThat(entries()).containsExactly(LAND);
  }

  @Test
  void printsASummaryAsJson() throws Exception {
    assertThat(build(dump(whole()), "--json")).isZero();

    JsonNode summary = JSON.readTree(shell.out());
    assertThat(summary.path("items").asInt()).isEqualTo(4);
    assertThat(summary.path("kept").asInt()).isEqualTo(2);
    assertThat(summary.path("badLines").asInt()).isZero();
    assertThat(summary.path("cut").asBoolean()).isFalse();
  }

  @Test
  void saysWhatIsWrongWithAClass() throws Exception {
    assertThat(build(dump(whole()), "--class", "Q5")).isEqualTo(2);
    assertThat(shell.err()).contains("'Q5' is not of the form");

    assertThat(build(dump(whole()), "--class", "Q5=HUMAN")).isEqualTo(2);
    assertThat(shell.err()).contains("HUMAN");
  }

  @Test
  void saysThatTheDumpIsMissing() {
    assertThat(build(folder.resolve("none"))).isEqualTo(1);
    assertThat(shell.err()).contains("Cannot build").contains("none");
  }

  @Test
  void explainsItself() {
    assertThat(shell.run("kb", "build", "--help")).isZero();
    assertThat(shell.out()).startsWith("Usage: wiredesk kb build");
  }

  @Test
  void writesABaseThatAnnotateLinksTo() throws Exception {
    build(dump(whole()));
    shell.typing("{\"body\":\"President Rufus Firefly spoke in London.\",\"language\":\"en\"}\n");

    assertThat(shell.run("annotate", "--kb", output().toString())).isZero();
    String article = shell.outLines().getLast();
    assertThat(article).contains("\"wikidataId\":\"Q990000002\"").contains("wiredesk-kb-file");
    assertThat(article).doesNotContain("Q84");
  }

  @Test
  void annotateSaysThatAFileIsNoBase() throws Exception {
    Path file = Files.writeString(folder.resolve("dump"), "something else\n");

    assertThat(shell.typing("").run("annotate", "--kb", file.toString())).isEqualTo(1);
    assertThat(shell.err()).contains(file + " is no knowledge base");
  }

  private static byte[] whole() {
    return SmallDump.array(
        SmallDump.LAND, SmallDump.PRESIDENT, SmallDump.LITTLE_KNOWN, SmallDump.OF_NO_CLASS);
  }

  private Path dump(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("dump"), bytes);
  }

  private Path output() {
    return folder.resolve("base.tsv");
  }

  private int build(Path dump, String... options) {
    String[] start = {"kb", "build", dump.toString(), "--output", output().toString()};
    String[] all = Arrays.copyOf(start, start.length + options.length);
    System.arraycopy(options, 0, all, start.length, options.length);
    return shell.run(all);
  }

  private List<String> entries() throws IOException {
    return Files.readAllLines(output()).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
