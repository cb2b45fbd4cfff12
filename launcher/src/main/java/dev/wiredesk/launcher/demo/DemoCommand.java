package dev.wiredesk.launcher.demo;

import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import dev.wiredesk.stack.ChildFailed;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the whole product on this machine. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Run the whole product on this machine: broker, registry, PostgreSQL and the four services, all on loopback;"
          + " publish sample articles and show what comes out. Ctrl-C stops everything.",
      "Exit status 1 when a part does not start or dies; its last words are shown."
    })
public final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final DemoPorts ports = new DemoPorts();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Keep data and logs here; another start on it goes on where the last one stopped. Without it nothing is kept.")
  private @Nullable Path data;

  @Option(
      names = "--exit-after-samples",
      description = "End by itself once the samples are enriched, matched, stored and printed.")
  private boolean exitAfterSamples;

  public DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DemoFolder folder = DemoFolder.of(Optional.ofNullable(data));
    folder.prepare();
    ports.choose();
    Children children = new Children();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(children, folder), "stop-demo"));
    try {
      int status = new Demo(console, ports, folder, children).run(exitAfterSamples);
      stop(children, folder);
      return status;
    } catch (CommandFailed | ChildFailed e) {
      if (children.areStopped()) {
        return ExitStatus.FAILED;
      }
      throw e;
    } finally {
      // After a failure the logs stay until the next start.
      children.stop();
    }
  }

  private void stop(Children children, DemoFolder folder) {
    synchronized (children) {
      if (!children.areStopped()) {
        console.err().println("wiredesk: stopping ...");
        children.stop();
        folder.clear();
      }
    }
  }
}
