package dev.wiredesk.alert;

import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.runtime.service.Part;

/** Something that only wants to be closed, after the parts that use it. */
record Closing(Runnable closing) implements Part {
  @Override
  public void start() {
    // It is ready as it was built.
  }

  @Override
  public Health check() {
    return Health.UP;
  }

  @Override
  public void close() {
    closing.run();
  }
}
