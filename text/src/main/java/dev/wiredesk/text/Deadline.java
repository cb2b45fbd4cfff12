package dev.wiredesk.text;

import java.util.function.BooleanSupplier;

/** The end of the time that one article has. */
final class Deadline implements BooleanSupplier {
  private final AnnotatorSettings settings;
  private final long begin;

  Deadline(AnnotatorSettings settings) {
    this.settings = settings;
    this.begin = settings.nanoTime().getAsLong();
  }

  /** Whether the time is over. */
  @Override
  public boolean getAsBoolean() {
    return settings.nanoTime().getAsLong() - begin >= settings.deadline().toNanos();
  }
}
