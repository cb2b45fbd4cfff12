package dev.wiredesk.store.rows;

import java.util.List;

/** What one transaction stores. Arrivals stand in the order of their offsets. */
public record Batch(List<Advance> advances, List<Arrival> arrivals, List<Rejection> rejections) {
  public Batch {
    advances = List.copyOf(advances);
    arrivals = List.copyOf(arrivals);
    rejections = List.copyOf(rejections);
  }
}
