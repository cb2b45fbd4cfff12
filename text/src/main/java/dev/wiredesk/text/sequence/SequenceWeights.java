package dev.wiredesk.text.sequence;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * What was learned, in whole numbers: for each feature one small weight per tag, and one for each
 * pair of neighbouring tags, all in the same unit. Read by any number of threads.
 *
 * <p>File format, big-endian: magic, format version, tags, features (4 bytes each); pair weights (4
 * bytes each, by tag and next tag); the features in ascending order (4 bytes each); their weights
 * (1 byte each, by feature and tag); CRC-32 of all before (8 bytes).
 */
public final class SequenceWeights {
  private static final int MAGIC = 0x57444E45;
  private static final int VERSION = 1;
  private static final int CHECKSUM_BYTES = 8;
  private static final int MOST_TAGS = 16;

  private final int tags;
  private final int[] pairs;
  private final RowTable rows;

  /**
   * Weights.
   *
   * @param tags their number, at most 16
   * @param pairs by tag times tags plus next tag
   * @param features ascending, no two the same
   * @param rows by index of the feature times tags plus tag
   */
  public SequenceWeights(int tags, int[] pairs, int[] features, byte[] rows) {
    if (tags > MOST_TAGS || pairs.length != tags * tags || rows.length != features.length * tags) {
      throw new IllegalArgumentException("Weights do not fit " + tags + " tags");
    }
    this.tags = tags;
    this.pairs = pairs;
    this.rows = new RowTable(tags, features, rows);
  }

  public int pair(int tag, int next) {
    return pairs[tag * tags + next];
  }

  public int featureCount() {
    return rows.features().length;
  }

  public int tags() {
    return tags;
  }

  /**
   * Adds the weights of features to the scores of one token that begin at {@code at}.
   *
   * @param features has room for twice as many; what is in it afterwards is of no use
   * @param count at most 256
   */
  public void addTo(int[] features, int count, int[] scores, int at) {
    rows.addAll(features, count, scores, at);
  }

  public void write(OutputStream out) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
    DataOutputStream data = new DataOutputStream(checked);
    data.writeInt(MAGIC);
    data.writeInt(VERSION);
    data.writeInt(tags);
    int[] features = rows.features();
    data.writeInt(features.length);
    for (int pair : pairs) {
      data.writeInt(pair);
    }
    for (int feature : features) {
      data.writeInt(feature);
    }
    for (int feature : features) {
      for (int tag = 0; tag < tags; tag++) {
        data.writeByte(rows.weight(feature, tag));
      }
    }
    data.writeLong(checked.getChecksum().getValue());
    data.flush();
  }

  /**
   * Reads a file that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the bytes are not a weights file of this version, whole
   */
  public static SequenceWeights read(byte[] file, String name, int tags) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      checkHeader(in, file.length, name, tags);
      int count = in.readInt();
      long expected = 16L + 4L * tags * tags + (4L + tags) * count + CHECKSUM_BYTES;
      require(count >= 0 && file.length == expected, name, "is cut short or has bytes too many");
      require(checksum(file) == lastLong(file), name, "is damaged: its checksum differs");
      int[] pairs = ints(in, tags * tags);
      int[] features = ints(in, count);
      return new SequenceWeights(tags, pairs, features, in.readNBytes(count * tags));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkHeader(DataInputStream in, int length, String name, int needed)
      throws IOException {
    require(length >= 16, name, "is cut short");
    require(in.readInt() == MAGIC, name, "does not begin like one");
    int version = in.readInt();
    require(version == VERSION, name, "has format " + version + ", needed is " + VERSION);
    int tags = in.readInt();
    require(tags == needed, name, "is for " + tags + " tags, not " + needed);
  }

  private static void require(boolean holds, String name, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(
          "Not a usable weights file: "
              + name
              + " "
              + fault
              + ". Train it again, or take the one that ships with this version.");
    }
  }

  private static int[] ints(DataInputStream in, int count) throws IOException {
    int[] ints = new int[count];
    for (int i = 0; i < count; i++) {
      ints[i] = in.readInt();
    }
    return ints;
  }

  private static long checksum(byte[] file) {
    CRC32 sum = new CRC32();
    sum.update(file, 0, file.length - CHECKSUM_BYTES);
    return sum.getValue();
  }

  private static long lastLong(byte[] file) {
    long value = 0;
    for (byte b : Arrays.copyOfRange(file, file.length - CHECKSUM_BYTES, file.length)) {
      value = (value << 8) | (b & 0xFF);
    }
    return value;
  }
}
