package dev.wiredesk.store.rows;

import java.util.ArrayList;
import java.util.List;

/** Counts what happens to the articles of one batch while it is written. */
final class Tally {
  private int inserted;
  private int replaced;
  private int older;
  private final List<Rejection> refused = new ArrayList<>();

  void wrote(boolean fresh) {
    if (fresh) {
      inserted++;
    } else {
      replaced++;
    }
  }

  void older(int count) {
    older += count;
  }

  void refused(Rejection rejection) {
    refused.add(rejection);
  }

  List<Rejection> refused() {
    return refused;
  }

  WriteOutcome.Written outcome() {
    return new WriteOutcome.Written(inserted, replaced, older, refused);
  }
}
