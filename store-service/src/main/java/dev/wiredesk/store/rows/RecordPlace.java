package dev.wiredesk.store.rows;

import java.time.Instant;

/**
 * Where a record lies in the enriched topic, and its timestamp: the moment the raw article was
 * sent.
 */
public record RecordPlace(int partition, long offset, Instant timestamp) {}
