package dev.wiredesk.launcher.annotate;

import dev.wiredesk.launcher.console.Console;

/** Prints articles to standard output and bad lines to standard error; one thread calls it. */
final class Results {
  private static final int LINES_BETWEEN_CHECKS = 64;

  private final Console console;
  private long taken;
  private boolean anyBad;
  private boolean wanted = true;

  Results(Console console) {
    this.console = console;
  }

  void take(Annotated result) {
    taken++;
    switch (result) {
      case Annotated.Article article -> print(article.json());
      case Annotated.Bad bad -> {
        anyBad = true;
        console.err().println("line " + bad.line() + ": " + bad.reason());
      }
    }
  }

  void flush() {
    console.out().flush();
  }

  boolean anyBad() {
    return anyBad;
  }

  /** False once the reader of a pipe has gone. */
  boolean areWanted() {
    if (taken % LINES_BETWEEN_CHECKS == 0) {
      wanted = wanted && !console.out().checkError();
    }
    return wanted;
  }

  // println would write the system's own line end.
  private void print(String json) {
    console.out().print(json);
    console.out().print('\n');
  }
}
