package dev.wiredesk.alert.delivery;

import dev.wiredesk.schemas.Alert;

/** An alert on its way to its webhook, and the place in the topic that waits for it. */
record Delivery(Alert alert, long timestamp, OpenOffsets partition, long offset) {
  byte[] body() {
    return AlertBody.of(alert, timestamp);
  }

  boolean isWanted() {
    return partition.isHeld();
  }

  void done() {
    partition.done(offset);
  }
}
