package dev.wiredesk.launcher.publish;

import dev.wiredesk.launcher.console.Console;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Articles on their way to one ingest service, from first to last; one thread uses it. */
public final class Publication implements AutoCloseable {
  private final IngestClient client;
  private final Tally tally;
  private final Batches batches;
  private final ArticleFiles files;

  /**
   * @param ingest address of the service, without a path
   * @param giveUpAfter longest wait for a busy service, each batch
   */
  public Publication(URI ingest, Console console, Duration giveUpAfter) {
    client = new IngestClient(ingest);
    tally = new Tally(console);
    batches = new Batches(client, tally, new Patience(giveUpAfter));
    files = new ArticleFiles(batches);
  }

  /** A file or a folder. */
  void publish(Path source) throws IOException {
    files.publish(source);
  }

  /** JSON lines; the name is for messages. */
  public void publishLines(String name, InputStream in) throws IOException {
    files.publishLines(name, in);
  }

  /** Sends what is left; every article has been taken or rejected then. */
  public void finish() {
    batches.send();
  }

  /** Articles that the broker has acknowledged. */
  public long accepted() {
    return tally.accepted();
  }

  Tally tally() {
    return tally;
  }

  @Override
  public void close() {
    client.close();
  }
}
