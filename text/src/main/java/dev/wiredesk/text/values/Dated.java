package dev.wiredesk.text.values;

import org.jspecify.annotations.Nullable;

/** A date expression: its tokens and what it means, null where that is not settled. */
record Dated(int from, int to, @Nullable Period period) {
  boolean isDay() {
    return period == null || period.isDay();
  }
}
