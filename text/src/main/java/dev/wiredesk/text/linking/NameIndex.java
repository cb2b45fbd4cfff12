package dev.wiredesk.text.linking;

import java.util.Arrays;

/**
 * From the key of a name to the items of that name, in the order in which they were added: names
 * lie in small buckets by the first bits of their keys.
 */
final class NameIndex {
  private static final int NAMES_PER_BUCKET = 4;

  private final int shift;
  private final int[] starts;
  private final long[] keys;
  private final int[] items;

  private NameIndex(int shift, int[] starts, long[] keys, int[] items) {
    this.shift = shift;
    this.starts = starts;
    this.keys = keys;
    this.items = items;
  }

  int[] find(long key) {
    int bucket = (int) (key >>> shift);
    int[] found = new int[starts[bucket + 1] - starts[bucket]];
    int count = 0;
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if (keys[i] == key) {
        found[count++] = items[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Takes names one by one. Used by one thread. */
  static final class Builder {
    private static final int FIRST_CAPACITY = 1 << 13;

    private long[] keys = new long[FIRST_CAPACITY];
    private int[] items = new int[FIRST_CAPACITY];
    private int size;

    void add(long key, int item) {
      if (key == 0) {
        return;
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        items = Arrays.copyOf(items, size * 2);
      }
      keys[size] = key;
      items[size++] = item;
    }

    NameIndex build() {
      int buckets = Integer.highestOneBit(Math.max(2, size / NAMES_PER_BUCKET));
      int shift = Long.SIZE - Integer.numberOfTrailingZeros(buckets);
      int[] next = new int[buckets + 1];
      for (int i = 0; i < size; i++) {
        next[(int) (keys[i] >>> shift) + 1]++;
      }
      Arrays.parallelPrefix(next, Integer::sum);
      int[] starts = next.clone();
      long[] ordered = new long[size];
      int[] itemsOrdered = new int[size];
      for (int i = 0; i < size; i++) {
        int at = next[(int) (keys[i] >>> shift)]++;
        ordered[at] = keys[i];
        itemsOrdered[at] = items[i];
      }
      return new NameIndex(shift, starts, ordered, itemsOrdered);
    }
  }
}
