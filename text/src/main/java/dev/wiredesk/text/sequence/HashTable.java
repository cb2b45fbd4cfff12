package dev.wiredesk.text.sequence;

/**
 * From a 64-bit hash to an int, 0 where there is none: open addressing without objects. Filled
 * once, then read by any number of threads.
 */
public final class HashTable {
  private final long[] keys;
  private final int[] values;
  private final int mask;

  public HashTable(int expected) {
    int size = Integer.highestOneBit(Math.max(4, expected)) * 4;
    keys = new long[size];
    values = new int[size];
    mask = size - 1;
  }

  public int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : 0;
  }

  public void addBits(long key, int bits) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] |= bits;
  }

  public void put(long key, int value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  private int slot(long key) {
    int slot = (int) Hashes.scramble(key) & mask;
    while (keys[slot] != key && keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
