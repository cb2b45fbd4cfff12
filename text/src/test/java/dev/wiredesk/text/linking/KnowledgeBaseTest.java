package dev.wiredesk.text.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBaseTest {
  private static final String LINES =
      KnowledgeEntry.HEADING
          + "\n# a comment\n"
          + "Q1\tORGANIZATION\t50\t\tWorld Health Organization\tWHO\t\t\n"
          + "Q2\tORGANIZATION\t40\t\tThe Who\t\t\t\n"
          + "Q3\tPERSON\t30\tQ4\tAnna Brook\tA. Brook\t\tsenator\n"
          + "Q4\tLOCATION\t20\t\tFreedonia\t\tFreedonian\tcountry\n";

  @TempDir private Path folder;

  @Test
  void findsItemsByEveryName() throws IOException {
    KnowledgeBase base = KnowledgeBase.read(file("base.tsv", LINES));

    assertThat(base.size()).isEqualTo(4);
    assertThat(base.named("world health ORGANIZATION")).containsExactly(0);
    assertThat(base.named("the WHO")).containsExactly(1);
    assertThat(base.named("The Who")).containsExactly(1);
    assertThat(base.named("WHO")).containsExactly(0, 1);
    assertThat(base.named("A. Brook")).containsExactly(2);
    assertThat(base.withSurname("Brook")).containsExactly(2);
    assertThat(base.ofPeople("Freedonian")).containsExactly(3);
    assertThat(base.named("Brook")).isEmpty();
  }

  @Test
  void keepsWhatIsKnownOfAnItem() throws IOException {
    Items items = KnowledgeBase.read(file("base.tsv", LINES)).items();

    assertThat(items.id(2)).isEqualTo(3);
    assertThat(items.label(2)).isEqualTo("Anna Brook");
    assertThat(items.prominence(2)).isEqualTo(30);
    assertThat(items.place(2, 0)).isEqualTo(4);
    assertThat(items.roles(2)).isEqualTo(Roles.of("Sen."));
    assertThat(items.isContainer(3)).isTrue();
    assertThat(items.isContainer(2)).isFalse();
  }

  @Test
  void takesARegionByItsDescription() throws IOException {
    Items items =
        KnowledgeBase.read(
                file(
                    "base.tsv",
                    KnowledgeEntry.HEADING
                        + "\nQ1\tLOCATION\t9\t\tTexas\t\t\tU.S. state\n"
                        + "Q2\tLOCATION\t9\t\tAustin\t\t\tcapital city of the state of Texas\n"
                        + "Q3\tPERSON\t9\t\tAna Ruiz\t\t\tstate secretary\n"))
            .items();

    assertThat(items.isContainer(0)).isTrue();
    assertThat(items.isContainer(1)).isFalse();
    assertThat(items.isContainer(2)).isFalse();
  }

  @Test
  void readsACompressedFileAndGivesItTheSameDigest() throws IOException {
    Path plain = file("base.tsv", LINES);
    Path compressed = folder.resolve("base.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      out.write(LINES.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(KnowledgeBase.read(compressed).digest())
        .isEqualTo(KnowledgeBase.read(plain).digest())
        .matches("sha-256:[0-9a-f]{64}");
  }

  @Test
  void growsWithItsFile() throws IOException {
    StringBuilder lines = new StringBuilder(KnowledgeEntry.HEADING).append('\n');
    for (int i = 1; i <= 10_000; i++) {
      lines.append("Q" + i + "\tPERSON\t1\tQ1,Q2\tName Nr" + i + "\tOther " + i % 100 + "\t\t\n");
    }
    KnowledgeBase base = KnowledgeBase.read(file("base.tsv", lines.toString()));

    assertThat(base.named("Name Nr9999")).containsExactly(9998);
    assertThat(base.named("Other 7")).hasSize(100).isSorted();
    assertThat(base.items().label(9999)).isEqualTo("Name Nr10000");
  }

  @Test
  void namesTheLineThatIsWrong() throws IOException {
    Path file = file("base.tsv", KnowledgeEntry.HEADING + "\nQ1\tPERSON\n");

    assertThatExceptionOfType(KnowledgeBaseException.class)
        .isThrownBy(() -> KnowledgeBase.read(file))
        .withMessage(file + ", line 2: 2 columns, not 8");
  }

  @Test
  void refusesAnotherFile() throws IOException {
    Path file = file("other.txt", "something else\n");

    assertThatExceptionOfType(KnowledgeBaseException.class)
        .isThrownBy(() -> KnowledgeBase.read(file))
        .withMessageStartingWith(file + " is no knowledge base");
    assertThatExceptionOfType(KnowledgeBaseException.class)
        .isThrownBy(() -> KnowledgeBase.read(folder.resolve("none")))
        .withMessageContaining("none");
  }

  @Test
  void readsTheBuiltInListsTheSameEveryTime() {
    KnowledgeBase base = KnowledgeBase.builtIn();

    assertThat(base.size()).isGreaterThan(2000);
    assertThat(base.digest()).isEqualTo(KnowledgeBase.builtIn().digest());
  }

  @Test
  void givesEachBuiltInIdOneLabelInAList() throws IOException {
    for (String list : KnowledgeBase.BUILT_IN) {
      Map<Integer, String> labels = new HashMap<>();
      for (KnowledgeEntry entry : entries(list)) {
        String before = entry.id() == 0 ? null : labels.put(entry.id(), entry.label());
        assertThat(before).as(list + " Q" + entry.id()).isIn(null, entry.label());
      }
    }
  }

  private static List<KnowledgeEntry> entries(String list) throws IOException {
    List<KnowledgeEntry> entries = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(KnowledgeBase.class.getResourceAsStream(list)),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> entries.add(KnowledgeEntry.parse(line)));
    }
    return entries;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
