package dev.wiredesk.text.sequence;

import java.util.Arrays;

/**
 * From features to their rows of small weights, laid out for speed: adding rows up is nine tenths
 * of a tagger's work, and memory is what it waits for. Read by any number of threads.
 *
 * <p>A feature and its row lie side by side, so that they come with one look at memory. The weights
 * of a row are bytes, 128 too high, eight to a long: four of them are added at a time in lanes of
 * 16 bits, which the weights of {@value #MOST_FEATURES} features cannot overflow. Most features of
 * a text have no row: one bit for the low bits of each feature tells that sooner.
 */
final class RowTable {
  static final int MOST_FEATURES = 256;

  private static final int BIAS = 128;
  private static final int BYTES = 8;
  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int LANE = 16;
  private static final long LANE_MASK = 0xFFFF;

  private final int tags;
  private final int stride;
  private final long[] table;
  private final int mask;
  private final long[] present;
  private final int presentMask;

  /**
   * A table.
   *
   * @param features no two the same
   * @param rows by index of the feature times tags plus tag
   */
  RowTable(int tags, int[] features, byte[] rows) {
    this.tags = tags;
    stride = 1 + (tags + BYTES - 1) / BYTES;
    int slots = Integer.highestOneBit(Math.max(2, features.length)) * 4;
    table = new long[slots * stride];
    mask = slots - 1;
    present = new long[Math.max(1, slots / 8)];
    presentMask = present.length - 1;
    for (int i = 0; i < features.length; i++) {
      put(features[i], rows, i * tags);
    }
  }

  private void put(int feature, byte[] rows, int from) {
    int at = free(feature);
    table[at] = key(feature);
    present[(feature >>> 6) & presentMask] |= 1L << feature;
    for (int tag = 0; tag < stride * BYTES - BYTES; tag++) {
      long weight = tag < tags ? rows[from + tag] + BIAS : BIAS;
      table[at + 1 + tag / BYTES] |= weight << (tag % BYTES * BYTES);
    }
  }

  private int free(int feature) {
    int slot = feature & mask;
    while (table[slot * stride] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot * stride;
  }

  /** Never 0, which marks an empty slot. */
  private static long key(int feature) {
    return ((long) feature << 32) | 1;
  }

  /** Where the row of a feature is that is not in its first place; -1 if it has none. */
  private int find(int feature) {
    long key = key(feature);
    int slot = feature & mask;
    while (table[slot * stride] != key) {
      if (table[slot * stride] == 0) {
        return -1;
      }
      slot = (slot + 1) & mask;
    }
    return slot * stride;
  }

  /**
   * Adds the rows of all features to the scores of one token that begin at {@code at}.
   *
   * @param features has room for twice as many; what is in it afterwards is of no use
   */
  void addAll(int[] features, int count, int[] scores, int at) {
    if (count > MOST_FEATURES || features.length < 2 * count) {
      throw new IllegalArgumentException(
          count + " features in " + features.length + " places, at most " + MOST_FEATURES);
    }
    int found = places(features, count);
    if (stride == 2) {
      addShort(features, found, scores, at);
    } else {
      addLong(features, found, scores, at);
    }
  }

  /**
   * Replaces the features by the places of their rows and returns how many have one. The first two
   * passes have no branch to foretell, so that the processor waits for many places at a time.
   */
  private int places(int[] features, int count) {
    int kept = 0;
    for (int f = 0; f < count; f++) {
      int feature = features[f];
      features[kept] = feature;
      kept += (int) (present[(feature >>> 6) & presentMask] >>> feature) & 1;
    }
    int found = 0;
    int rest = count;
    for (int f = 0; f < kept; f++) {
      int feature = features[f];
      int at = (feature & mask) * stride;
      int here = table[at] == key(feature) ? 1 : 0;
      features[found] = at;
      features[rest] = feature;
      found += here;
      rest += 1 - here;
    }
    for (int f = count; f < rest; f++) {
      int at = find(features[f]);
      if (at >= 0) {
        features[found++] = at;
      }
    }
    return found;
  }

  /** At most 8 tags. */
  private void addShort(int[] places, int found, int[] scores, int at) {
    long even = 0;
    long odd = 0;
    for (int f = 0; f < found; f++) {
      long row = table[places[f] + 1];
      even += row & EVEN;
      odd += row >>> BYTES & EVEN;
    }
    spread(even, found * BIAS, scores, at, at + tags);
    spread(odd, found * BIAS, scores, at + 1, at + tags);
  }

  /** At most 16 tags. */
  private void addLong(int[] places, int found, int[] scores, int at) {
    long even = 0;
    long odd = 0;
    long evenMore = 0;
    long oddMore = 0;
    for (int f = 0; f < found; f++) {
      long row = table[places[f] + 1];
      long more = table[places[f] + 2];
      even += row & EVEN;
      odd += row >>> BYTES & EVEN;
      evenMore += more & EVEN;
      oddMore += more >>> BYTES & EVEN;
    }
    spread(even, found * BIAS, scores, at, at + BYTES);
    spread(odd, found * BIAS, scores, at + 1, at + BYTES);
    spread(evenMore, found * BIAS, scores, at + BYTES, at + tags);
    spread(oddMore, found * BIAS, scores, at + BYTES + 1, at + tags);
  }

  /** Gives the four lanes to every second tag from {@code from} on, as far as there are tags. */
  private static void spread(long lanes, int bias, int[] scores, int from, int to) {
    long rest = lanes;
    for (int i = from; i < to; i += 2) {
      scores[i] += (int) (rest & LANE_MASK) - bias;
      rest >>>= LANE;
    }
  }

  /** In ascending order. */
  int[] features() {
    int[] features = new int[table.length / stride];
    int count = 0;
    for (int at = 0; at < table.length; at += stride) {
      if (table[at] != 0) {
        features[count++] = (int) (table[at] >>> 32);
      }
    }
    int[] sorted = Arrays.copyOf(features, count);
    Arrays.sort(sorted);
    return sorted;
  }

  byte weight(int feature, int tag) {
    long row = table[find(feature) + 1 + tag / BYTES];
    return (byte) ((row >>> (tag % BYTES * BYTES) & 0xFF) - BIAS);
  }
}
