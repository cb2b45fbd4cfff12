package dev.wiredesk.launcher.publish;

import dev.wiredesk.launcher.console.Console;

/** Counts what became of the articles and tells of it on standard error; one thread calls it. */
final class Tally {
  private final Console console;
  private long accepted;
  private long rejected;

  Tally(Console console) {
    this.console = console;
  }

  void countAccepted() {
    accepted++;
  }

  long accepted() {
    return accepted;
  }

  void rejected(String place, String reason) {
    rejected++;
    clearProgress();
    console.err().println(place + ": " + reason);
  }

  void waits(String reason, long seconds) {
    clearProgress();
    console
        .err()
        .println("The service is busy (" + reason + "); trying again in " + seconds + " s.");
  }

  void progress() {
    if (console.seen().err()) {
      console.err().print("\r" + this);
      console.err().flush();
    }
  }

  boolean anyRejected() {
    return rejected > 0;
  }

  String json() {
    return "{\"accepted\":" + accepted + ",\"rejected\":" + rejected + "}";
  }

  /** The last word, when all is sent. */
  void summary() {
    clearProgress();
    console.err().println(this);
  }

  private void clearProgress() {
    if (console.seen().err()) {
      console.err().print("\r\033[K");
    }
  }

  @Override
  public String toString() {
    return accepted + " accepted, " + rejected + " rejected";
  }
}
