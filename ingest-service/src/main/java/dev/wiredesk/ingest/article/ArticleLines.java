package dev.wiredesk.ingest.article;

import dev.wiredesk.ingest.article.Reading.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;

/**
 * Walks over JSON lines, one article a line. Blank lines are counted and passed over; a line that
 * is wrong, or too long to hold an article, is a rejection and the next one goes on. Holds one line
 * in memory. Used by one thread; the caller closes the stream.
 */
public final class ArticleLines {
  /** Every character of the largest article fits, also where each is escaped. */
  private static final int LONGEST_LINE = 6 * 1024 * 1024;

  private final InputStream in;
  private final ArticleReader articles;
  private final byte[] chunk = new byte[16 * 1024];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;
  private int number;

  public ArticleLines(InputStream in, ArticleReader articles) {
    this.in = in;
    this.articles = articles;
  }

  /** Goes to the next line that is not blank; false at the end. */
  public boolean next() throws IOException {
    while (readLine()) {
      number++;
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The line's number, counted from 1. */
  public int number() {
    return number;
  }

  /** What the line holds. */
  public Reading reading() {
    if (line.size() > LONGEST_LINE) {
      return new Reading.Rejection(
          Fault.UNACCEPTABLE, "the line is longer than " + LONGEST_LINE + " bytes");
    }
    try {
      return articles.json(Utf8.text(line.toByteArray()));
    } catch (CharacterCodingException e) {
      return new Reading.Rejection(Fault.MALFORMED, "not valid UTF-8");
    }
  }

  private boolean readLine() throws IOException {
    line.reset();
    boolean found = fill();
    while (fill()) {
      int end = endOfLine();
      append(end);
      from = Math.min(end + 1, to);
      if (end < to) {
        return true;
      }
    }
    return found;
  }

  // One byte beyond the limit tells that there was more; the rest of the line is skipped.
  private void append(int end) {
    line.write(chunk, from, Math.min(end - from, LONGEST_LINE + 1 - line.size()));
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(in.read(chunk), 0);
    }
    return from < to;
  }

  private int endOfLine() {
    int i = from;
    while (i < to && chunk[i] != '\n') {
      i++;
    }
    return i;
  }

  private boolean isBlank() {
    if (line.size() > chunk.length) {
      return false;
    }
    for (byte b : line.toByteArray()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
