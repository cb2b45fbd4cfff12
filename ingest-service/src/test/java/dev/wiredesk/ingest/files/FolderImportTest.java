package dev.wiredesk.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wiredesk.ingest.article.ArticleReader;
import dev.wiredesk.ingest.article.Reading;
import dev.wiredesk.ingest.publish.ArticlePublisher;
import dev.wiredesk.ingest.publish.InMemoryArticleSink;
import dev.wiredesk.ingest.publish.IngestMeters;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.IngestMode;
import dev.wiredesk.schemas.RawArticle;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderImportTest {
  private final InMemoryArticleSink sink = new InMemoryArticleSink();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  @TempDir private Path folder;

  @Test
  void importsEveryKindOfFileInTheOrderOfTheNames() throws IOException {
    write("c/z.txt", "Headline\n\nText of a file.");
    write("a.jsonl", "{\"body\": \"One.\"}\n\n{\"body\": \"Two.\", \"ingestMode\": \"LIVE\"}\n");
    write("b.json", "[{\"body\": \"Three.\"}, {\"body\": \"Four.\"}]");
    write("b2.JSON", "{\"body\": \"Five.\"}");
    write("notes.md", "no article");
    write(".hidden.txt", "no article");

    importFolder(6);

    assertThat(bodies())
        .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Text of a file.");
    assertThat(sink.stored()).allMatch(article -> article.getDiscoveredBy() == DiscoveredBy.FILE);
    assertThat(sink.stored().stream().map(RawArticle::getIngestMode))
        .startsWith(IngestMode.BACKFILL, IngestMode.LIVE, IngestMode.BACKFILL);
  }

  @Test
  void countsWhatIsWrongAndGoesOn() throws IOException {
    write("a.jsonl", "{\"body\": \"One.\"}\nnothing\n{\"body\": \"Two.\"}\n");
    Files.write(folder.resolve("b.txt"), "Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
    write("c.json", "{");
    write("d.txt", "Three.");

    importFolder(3);

    assertThat(bodies()).containsExactly("One.", "Two.", "Three.");
    assertThat(received("rejected")).isEqualTo(3);
  }

  @Test
  void waitsWhileTheBrokerIsAwayAndLeavesNothingOut() throws IOException {
    write("a.jsonl", lines(500));
    sink.brokerGoesAway();

    try (FolderImport running = folderImport()) {
      running.start();
      Awaitility.await().until(() -> received("unavailable") > 0);
      sink.brokerComesBack();
      Awaitility.await().until(() -> sink.stored().size() == 500);
    }

    assertThat(bodies())
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(n -> "Body " + n).toList());
  }

  @Test
  void stopsWhileTheBrokerIsAway() throws IOException {
    write("a.jsonl", lines(500));
    sink.brokerGoesAway();
    FolderImport running = folderImport();
    running.start();
    Awaitility.await().until(() -> received("unavailable") > 0);

    running.close();
    sink.brokerComesBack();

    assertThat(sink.stored()).isEmpty();
  }

  @Test
  void givesTheSameRecordsWhenItBeginsAnew() throws IOException {
    write("a.jsonl", lines(20));

    importFolder(20);
    importFolder(40);

    assertThat(sink.stored().subList(20, 40)).isEqualTo(sink.stored().subList(0, 20));
  }

  @Test
  void takesASingleFile() throws IOException {
    write("a.jsonl", lines(3));

    assertThat(read(folder.resolve("a.jsonl")))
        .extracting(FileArticle::line)
        .containsExactly(1, 2, 3);
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    write("a.jsonl", "{\"body\": \"" + "x".repeat(7_000_000) + "\"}\n{\"body\": \"Next.\"}");

    List<FileArticle> articles = read(folder);

    assertThat(articles.get(0).reading()).isInstanceOf(Reading.Rejection.class);
    assertThat(articles.get(1).reading()).isInstanceOf(Reading.Article.class);
  }

  @Test
  void saysThatAFolderIsNotThere() {
    assertThatThrownBy(() -> read(folder.resolve("missing")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private void importFolder(int expected) {
    try (FolderImport running = folderImport()) {
      running.start();
      Awaitility.await().until(() -> sink.stored().size() == expected);
    }
  }

  private FolderImport folderImport() {
    var publisher = new ArticlePublisher(sink, new IngestMeters(meters));
    return new FolderImport(articles(folder), publisher, Duration.ofMillis(5));
  }

  private static FileArticles articles(Path path) {
    return new FileArticles(path, new ArticleReader(DiscoveredBy.FILE, IngestMode.BACKFILL));
  }

  private static List<FileArticle> read(Path path) throws IOException {
    List<FileArticle> found = new ArrayList<>();
    articles(path).visit(found::add);
    return found;
  }

  private List<String> bodies() {
    return sink.stored().stream().map(RawArticle::getBody).toList();
  }

  private double received(String outcome) {
    return meters.counter("wiredesk.articles.received", "outcome", outcome).count();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> "{\"body\": \"Body " + n + "\"}")
        .collect(Collectors.joining("\n"));
  }
}
