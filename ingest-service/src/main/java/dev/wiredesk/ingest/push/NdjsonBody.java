package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.article.ArticleLines;
import dev.wiredesk.ingest.article.ArticleReader;
import dev.wiredesk.ingest.article.Document;
import dev.wiredesk.ingest.article.Reading;
import io.helidon.http.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** {@code application/x-ndjson}: one article a line. */
final class NdjsonBody implements BodyFormat {
  @Override
  public Submission read(byte[] body, ArticleReader articles) throws Refusal {
    ArticleLines lines = new ArticleLines(new ByteArrayInputStream(body), articles);
    List<Integer> numbers = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    while (next(lines)) {
      requireRoom(readings.size());
      numbers.add(lines.number());
      readings.add(lines.reading());
    }
    return new Submission(true, numbers, readings);
  }

  private static boolean next(ArticleLines lines) {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new UncheckedIOException("An array cannot fail to be read", e);
    }
  }

  private static void requireRoom(int articles) throws Refusal {
    if (articles == Document.MOST_ARTICLES) {
      throw Refusal.of(
          Status.REQUEST_ENTITY_TOO_LARGE_413,
          "more than " + Document.MOST_ARTICLES + " articles; send fewer at once");
    }
  }
}
