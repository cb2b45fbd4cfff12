package dev.wiredesk.evaluation;

/** A line that was left out, and why. */
record BadLine(String file, long number, String reason) {
  String text() {
    return file + " line " + number + ": " + reason;
  }
}
