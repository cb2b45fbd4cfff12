package dev.wiredesk.text.claims;

/**
 * A stretch of tokens.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Range(int from, int to) {
  boolean isEmpty() {
    return from >= to;
  }

  boolean contains(int index) {
    return index >= from && index < to;
  }
}
