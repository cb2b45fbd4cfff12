package dev.wiredesk.launcher.kb;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** The lines of a dump, whatever it is compressed with. One thread reads. */
final class Dump implements AutoCloseable {
  /** Longest line that is kept, bytes; the largest items take a few million. */
  static final int LONGEST = 64 * 1024 * 1024;

  private static final int BUFFER_BYTES = 1024 * 1024;
  private static final int FIRST_CAPACITY = 256 * 1024;

  private final Counted compressed;
  private final long size;
  private final InputStream plain;
  private final byte[] block = new byte[BUFFER_BYTES];
  private byte[] line = new byte[FIRST_CAPACITY];
  private int blockAt;
  private int blockEnd;
  private int length;
  private boolean tooLong;

  private Dump(InputStream in, long size) throws IOException {
    compressed = new Counted(in);
    this.size = size;
    plain = decompressed(new BufferedInputStream(compressed, BUFFER_BYTES));
  }

  static Dump open(Path file, InputStream standardInput) throws IOException {
    return file.toString().equals("-")
        ? new Dump(standardInput, -1)
        : new Dump(Files.newInputStream(file), Files.size(file));
  }

  private static InputStream decompressed(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first == 0x1F && second == 0x8B) {
      return new GZIPInputStream(in, BUFFER_BYTES);
    }
    return first == 'B' && second == 'Z' ? new BZip2CompressorInputStream(in, true) : in;
  }

  /** Reads the next line; false at the end. What was read is in {@link #bytes}. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (blockAt < blockEnd || fill()) {
      any = true;
      int end = lineEnd();
      append(end - blockAt);
      blockAt = end + 1;
      if (end < blockEnd) {
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    blockAt = 0;
    try {
      blockEnd = Math.max(0, plain.read(block));
    } catch (EOFException e) {
      throw new IOException("the compressed data ends too early; the file is cut", e);
    }
    return blockEnd > 0;
  }

  private int lineEnd() {
    int end = blockAt;
    while (end < blockEnd && block[end] != '\n') {
      end++;
    }
    return end;
  }

  private void append(int count) {
    if (tooLong || length + count > LONGEST) {
      tooLong = true;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
    }
    System.arraycopy(block, blockAt, line, length, count);
    length += count;
  }

  /** The bytes of the line, good until the next call; only the first {@link #length} count. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** Bytes of the file that were read, as it stands on the disk. */
  long bytesRead() {
    return compressed.count;
  }

  /** Bytes of the file, -1 if nobody knows. */
  long size() {
    return size;
  }

  @Override
  public void close() throws IOException {
    plain.close();
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
      int read = super.read(bytes, offset, wanted);
      count += Math.max(0, read);
      return read;
    }
  }
}
