package dev.wiredesk.store.rows;

/** A partition's way forward in one batch: from what is stored to the offset after its records. */
public record Advance(Holding holding, long nextOffset) {}
