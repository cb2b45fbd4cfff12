package dev.wiredesk.ingest.publish;

/** What became of an article that was to be written. */
public sealed interface Written {
  /** The broker holds it, on all in-sync replicas. */
  record Stored(String topic, int partition, long offset) implements Written {}

  /** It would break the size budget of the pipeline; it will never be written. */
  record TooLarge(int bytes) implements Written {}

  /**
   * The broker or the registry did not answer in time. Sending the same article again is right and
   * harmless, also where this one was written in the end.
   */
  record Unavailable(String reason) implements Written {}
}
