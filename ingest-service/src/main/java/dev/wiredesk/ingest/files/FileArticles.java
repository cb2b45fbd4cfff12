package dev.wiredesk.ingest.files;

import dev.wiredesk.ingest.article.ArticleLines;
import dev.wiredesk.ingest.article.ArticleReader;
import dev.wiredesk.ingest.article.Reading;
import dev.wiredesk.ingest.article.Reading.Fault;
import dev.wiredesk.ingest.article.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The articles of a file, or of every file below a folder in the order of their names. The name's
 * end says what a file holds: {@code .jsonl} and {@code .ndjson} an article a line, {@code .json}
 * one article or an array of them, {@code .txt} one article whose headline is the first line. Other
 * files and hidden ones are passed over. Memory holds one line at a time, of other files the whole.
 */
public final class FileArticles {
  /** A file that is read as a whole must not be larger. */
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final Path root;
  private final ArticleReader articles;

  public FileArticles(Path root, ArticleReader articles) {
    this.root = root;
    this.articles = articles;
  }

  /**
   * Hands over every article, and a rejection for whatever is none, until the visitor says no.
   *
   * @throws IOException if the file or folder is not there, or cannot be listed
   */
  public void visit(Predicate<FileArticle> visitor) throws IOException {
    for (Path file : files()) {
      if (!visitFile(file, visitor)) {
        return;
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(Files::isRegularFile).filter(FileArticles::isVisible).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isVisible(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  private boolean visitFile(Path file, Predicate<FileArticle> visitor) {
    try {
      return switch (suffix(file)) {
        case "jsonl", "ndjson" -> visitLines(file, visitor);
        case "json" -> visitDocument(file, visitor);
        case "txt" -> visitor.test(new FileArticle(file, 1, articles.plainText(text(file))));
        default -> true;
      };
    } catch (IOException e) {
      return visitor.test(new FileArticle(file, 1, unreadable(e)));
    }
  }

  private static String suffix(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean visitLines(Path file, Predicate<FileArticle> visitor) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ArticleLines lines = new ArticleLines(in, articles);
      while (lines.next()) {
        if (!visitor.test(new FileArticle(file, lines.number(), lines.reading()))) {
          return false;
        }
      }
      return true;
    }
  }

  private boolean visitDocument(Path file, Predicate<FileArticle> visitor) throws IOException {
    List<Reading> readings = articles.document(text(file)).readings();
    for (int i = 0; i < readings.size(); i++) {
      if (!visitor.test(new FileArticle(file, i + 1, readings.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String text(Path file) throws IOException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      throw new IOException("it has " + size + " bytes, more than " + MOST_BYTES);
    }
    return Utf8.text(Files.readAllBytes(file));
  }

  private static Reading unreadable(IOException e) {
    String why = e instanceof CharacterCodingException ? "it is not valid UTF-8" : e.getMessage();
    return new Reading.Rejection(Fault.MALFORMED, "the file cannot be read: " + why);
  }
}
