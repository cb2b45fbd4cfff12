package dev.wiredesk.evaluation;

import java.util.Locale;

/** What can be measured, in the order in which it is printed. */
public enum Measure {
  ENTITIES,
  ATTRIBUTION,
  LINKING,
  CHECK_WORTHINESS,
  SPEED;

  /** As users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
