package dev.wiredesk.ingest.article;

import dev.wiredesk.ingest.article.Reading.Fault;
import java.util.List;

/**
 * What a JSON text held.
 *
 * @param isList whether it was an array, so that every article wants an answer of its own
 */
public record Document(boolean isList, List<Reading> readings) {
  /** Most articles in one text: the answer names each, so its size must be bounded too. */
  public static final int MOST_ARTICLES = 10_000;

  public Document {
    readings = List.copyOf(readings);
  }

  static Document single(Reading reading) {
    return new Document(false, List.of(reading));
  }

  static Document list(List<Reading> readings) {
    return new Document(true, readings);
  }

  static Document tooLong() {
    return single(
        new Reading.Rejection(
            Fault.TOO_MANY, "more than " + MOST_ARTICLES + " articles; send fewer at once"));
  }
}
