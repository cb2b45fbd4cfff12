package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path OWN = Path.of("corpus");

  @TempDir private Path folder;
  private Path data;
  private Path training;

  @BeforeEach
  void makeFolders() throws IOException {
    data = Files.createDirectories(folder.resolve("data/articles")).getParent();
    training = folder.resolve("training");
    Files.createDirectories(training.resolve("corpus"));
    Files.createDirectories(training.resolve("annotations"));
  }

  @Test
  void writesTheArticlesOfAllFilesInTheOrderOfTheirNames() throws IOException {
    writeOwn("south-01.txt", "=== south-01-001\nheadline: A\n\n[P Lena Ott] left.\n");
    writeOwn(
        "north-01.txt",
        """
        === north-01-001
        headline: A

        {1c Said}: {1t no}.

        === north-01-002
        headline: B

        Nobody spoke.
        """);
    writeOwn("README.md", "=== no article");

    List<JsonNode> articles = write(WriteCorpus.CORPUS);
    assertThat(articles)
        .extracting(a -> a.get("id").asText())
        .containsExactly("north-01-001", "north-01-002", "south-01-001");
    assertThat(articles)
        .extracting(a -> a.get("text").asText())
        .containsExactly("Said: no.", "Nobody spoke.", "Lena Ott left.");
  }

  @Test
  void joinsAnnotationsWithTheTextsTheyNameAsFarAsTheyGo() throws IOException {
    Files.writeString(
        data.resolve("articles/open.jsonl"),
        """
        {"url":"https://a.test/1","text":"😀 Lena Ott left. More follows."}
        {"url":"https://a.test/2","text":"Not annotated."}
        """);
    writeAnnotation("{\"url\":\"https://a.test/1\",\"end\":16,\"entities\":[[2,10,\"PER\"]]}");

    List<JsonNode> articles = write(WriteCorpus.OPEN);
    assertThat(articles).hasSize(1);
    assertThat(articles.getFirst())
        .isEqualTo(
            JSON.readTree(
                "{\"entities\":[[2,10,\"PER\"]],\"id\":\"https://a.test/1\","
                    + "\"text\":\"😀 Lena Ott left.\"}"));
  }

  @Test
  void namesTheAddressOfATextThatIsMissing() throws IOException {
    Files.writeString(
        data.resolve("articles/open.jsonl"), "{\"url\":\"https://a.test/2\",\"text\":\"A.\"}\n");
    writeAnnotation("{\"url\":\"https://a.test/1\",\"end\":1,\"entities\":[]}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(WriteCorpus.OPEN))
        .withMessage("The data folder does not have the annotated text of https://a.test/1");
  }

  @Test
  void namesTheAddressOfATextThatIsTooShort() throws IOException {
    Files.writeString(
        data.resolve("articles/open.jsonl"), "{\"url\":\"https://a.test/1\",\"text\":\"😀 A.\"}\n");
    writeAnnotation("{\"url\":\"https://a.test/1\",\"end\":5,\"entities\":[]}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(WriteCorpus.OPEN))
        .withMessageEndingWith("https://a.test/1");
  }

  @Test
  void readsEveryArticleOfTheCorpus() throws IOException {
    List<Path> files = new ArrayList<>();
    try (var found = Files.newDirectoryStream(OWN, "*.txt")) {
      for (Path file : found) {
        files.add(file);
        Files.copy(file, training.resolve(file));
      }
    }
    List<JsonNode> articles = write(WriteCorpus.CORPUS);
    Set<String> ids = new HashSet<>();
    articles.forEach(article -> ids.add(article.get("id").asText()));
    assertThat(ids).hasSameSizeAs(articles).hasSizeGreaterThan(files.size());
    assertThat(articles)
        .allSatisfy(
            article -> {
              assertThat(article.get("text").asText())
                  .isNotBlank()
                  .doesNotContainPattern("[{}\\[\\]]");
              assertThat(article.get("entities")).isNotEmpty();
              assertThat(article.get("attributions")).isNotEmpty();
            });
  }

  private void writeOwn(String name, String text) throws IOException {
    Files.writeString(training.resolve("corpus").resolve(name), text);
  }

  private void writeAnnotation(String line) throws IOException {
    Files.writeString(training.resolve("annotations/open.jsonl"), line + "\n");
  }

  private List<JsonNode> write(String file) throws IOException {
    Path output = folder.resolve("output");
    new WriteCorpus(data, training).write(output);
    List<JsonNode> articles = new ArrayList<>();
    for (String line : Files.readAllLines(output.resolve(file))) {
      articles.add(JSON.readTree(line));
    }
    return articles;
  }
}
