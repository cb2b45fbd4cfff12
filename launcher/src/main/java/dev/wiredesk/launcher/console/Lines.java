package dev.wiredesk.launcher.console;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines of UTF-8 from a stream, numbered from 1. A line that is too long or no UTF-8 is an outcome
 * of its own and the next one can still be read; memory stays bounded either way. One thread reads.
 */
public final class Lines {
  /** Longest line that is kept, bytes: four times the largest article. */
  public static final int LONGEST = 4 * 1024 * 1024;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private long number;

  public Lines(InputStream in) {
    this.in = new BufferedInputStream(in, 256 * 1024);
  }

  /** The next line that is not blank; empty at the end. */
  public Optional<Line> next() throws IOException {
    while (true) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
      int last = readTo(bytes);
      if (last < 0 && bytes.size() == 0) {
        return Optional.empty();
      }
      number++;
      Line line = line(bytes);
      if (!(line instanceof Line.Text text) || !text.text().isBlank()) {
        return Optional.of(line);
      }
    }
  }

  /** Whether {@link #next} would wait for whoever writes the input, or has come to its end. */
  public boolean wouldWait() throws IOException {
    return in.available() == 0;
  }

  private int readTo(ByteArrayOutputStream bytes) throws IOException {
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (bytes.size() <= LONGEST) {
        bytes.write(next);
      }
      next = in.read();
    }
    return next;
  }

  private Line line(ByteArrayOutputStream bytes) {
    if (bytes.size() > LONGEST) {
      return new Line.Unreadable(number, "longer than " + LONGEST + " bytes");
    }
    try {
      return new Line.Text(number, decode(bytes.toByteArray()));
    } catch (CharacterCodingException e) {
      return new Line.Unreadable(number, "not valid UTF-8");
    }
  }

  private String decode(byte[] bytes) throws CharacterCodingException {
    boolean marked =
        number == 1 && bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
    int start = marked ? 3 : 0;
    ByteBuffer text = ByteBuffer.wrap(bytes, start, bytes.length - start);
    return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
  }

  /** One line, or what was in its place. */
  public sealed interface Line {
    long number();

    /** A line as it stands, without its end. */
    record Text(long number, String text) implements Line {}

    /** A line that cannot be read, and why. */
    record Unreadable(long number, String reason) implements Line {}
  }
}
