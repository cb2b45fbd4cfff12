package dev.wiredesk.launcher.publish;

import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends articles to a running ingest service. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Publish articles through a running ingest service.",
      "SOURCE is a file of JSON lines (one article each, body required), a .json file (an article or an array of them),"
          + " a .txt file (first line: headline), a folder of such files, or - for JSON lines from standard input.",
      "Rejected articles are listed on standard error with their place, the others go through, and the exit status"
          + " is 3. Publishing the same again is harmless: the same article gets the same id."
    })
public final class PublishCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SOURCE", description = "File, folder, or - for standard input.")
  private Path source = Path.of("-");

  @Option(
      names = "--ingest",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8101",
      description = "Address of the ingest service (default: ${DEFAULT-VALUE}).")
  private URI ingest = URI.create("http://127.0.0.1:8101");

  @Option(
      names = "--give-up-after",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "Longest wait for a busy service, each batch (default: ${DEFAULT-VALUE}).")
  private int giveUpAfter = 120;

  @Option(names = "--json", description = "Print the counts as JSON on standard output.")
  private boolean json;

  public PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Publication publication =
        new Publication(ingest, console, Duration.ofSeconds(giveUpAfter))) {
      publish(publication);
      publication.finish();
      return report(publication.tally());
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + source + ": " + e, e);
    }
  }

  private void publish(Publication publication) throws IOException {
    if (source.toString().equals("-")) {
      publication.publishLines("standard input", console.in());
    } else {
      publication.publish(source);
    }
  }

  private int report(Tally tally) {
    tally.summary();
    if (json) {
      console.out().println(tally.json());
    }
    return tally.anyRejected() ? ExitStatus.SOME_BAD : ExitStatus.DONE;
  }
}
