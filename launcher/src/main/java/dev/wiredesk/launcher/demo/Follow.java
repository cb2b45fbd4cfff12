package dev.wiredesk.launcher.demo;

import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.console.ExitStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The demo's loop: prints what comes out and watches the children; one thread uses it. */
final class Follow implements AutoCloseable {
  private static final Duration SAMPLES_LIMIT = Duration.ofMinutes(3);

  private final News news;
  private final NewsPrinter printer;
  private final Children children;
  private final Arrival arrival;

  Follow(News news, NewsPrinter printer, Children children, Arrival arrival) {
    this.news = news;
    this.printer = printer;
    this.children = children;
    this.arrival = arrival;
  }

  /** Returns the exit status once the children are stopped, one has died, or all is shown. */
  int run(boolean exitAfterSamples, String addresses) {
    awaitSamples();
    printer.line("\n" + arrival.progress() + "\n\n" + addresses);
    if (exitAfterSamples) {
      return ExitStatus.DONE;
    }
    printer.line("Ctrl-C stops everything.");
    while (!children.areStopped()) {
      show();
    }
    return ExitStatus.DONE;
  }

  private void awaitSamples() {
    long deadline = System.nanoTime() + SAMPLES_LIMIT.toNanos();
    boolean complete = false;
    while (!complete && !children.areStopped()) {
      // What was committed before the answer is on the topic, so one more look shows all of it.
      boolean arrived = arrival.isComplete();
      List<NewsItem> items = show();
      complete = arrived && items.isEmpty();
      if (System.nanoTime() - deadline > 0) {
        throw new CommandFailed(
            "The samples did not come through within "
                + SAMPLES_LIMIT.toSeconds()
                + " s: "
                + arrival.progress());
      }
    }
  }

  private List<NewsItem> show() {
    Optional<String> obituary = children.obituary();
    if (obituary.isPresent()) {
      throw new CommandFailed(obituary.get());
    }
    List<NewsItem> items = news.poll();
    items.forEach(printer::print);
    items.forEach(arrival.progress()::note);
    return items;
  }

  @Override
  public void close() {
    arrival.close();
  }
}
