package dev.wiredesk.alert.stream;

/** What became of a record's bytes. */
public sealed interface Decoded<V> {
  /** A record of the contract. */
  record Value<V>(V value) implements Decoded<V> {}

  /** Bytes that are no such record and never will be. */
  record Unreadable<V>(String reason) implements Decoded<V> {}
}
