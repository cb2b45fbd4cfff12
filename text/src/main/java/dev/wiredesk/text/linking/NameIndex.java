package dev.wiredesk.text.linking;

import java.util.Arrays;

/** From the key of a name to the items of that name, in the order in which they were added. */
final class NameIndex {
  private static final int[] NONE = {};

  private final long[] keys;
  private final int[] ends;
  private final int[] items;

  private NameIndex(long[] keys, int[] ends, int[] items) {
    this.keys = keys;
    this.ends = ends;
    this.items = items;
  }

  int[] find(long key) {
    int at = key == 0 ? -1 : Arrays.binarySearch(keys, key);
    if (at < 0) {
      return NONE;
    }
    return Arrays.copyOfRange(items, at == 0 ? 0 : ends[at - 1], ends[at]);
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
      long[] distinct = distinct();
      int[] next = new int[distinct.length];
      for (int i = 0; i < size; i++) {
        int at = Arrays.binarySearch(distinct, keys[i]);
        if (at + 1 < next.length) {
          next[at + 1]++;
        }
      }
      Arrays.parallelPrefix(next, Integer::sum);
      int[] ordered = new int[size];
      for (int i = 0; i < size; i++) {
        ordered[next[Arrays.binarySearch(distinct, keys[i])]++] = items[i];
      }
      return new NameIndex(distinct, next, ordered);
    }

    private long[] distinct() {
      long[] sorted = Arrays.copyOf(keys, size);
      Arrays.sort(sorted);
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[distinct++] = sorted[i];
        }
      }
      return Arrays.copyOf(sorted, distinct);
    }
  }
}
