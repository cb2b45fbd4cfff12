package dev.wiredesk.runtime.service;

import dev.wiredesk.runtime.bootstrap.BootstrapFailed;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsFile;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.runtime.settings.WrongSettings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The body of every service's {@code main}. Exit status: 0 after a clean stop, 1 when something
 * outside keeps it from starting, 2 for wrong settings or arguments.
 */
public final class ServiceMain {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceMain.class);

  private ServiceMain() {}

  /** Runs until the process is told to stop (SIGTERM or SIGINT), then ends the process. */
  public static <S extends CommonSettings> void run(
      ServiceDefinition<S> definition, String[] args) {
    System.exit(new Start<>(definition, List.of(args)).run(System.out, System.err));
  }

  private record Start<S extends CommonSettings>(
      ServiceDefinition<S> definition, List<String> args) {
    int run(PrintStream out, PrintStream err) {
      if (args.equals(List.of("--help")) || args.equals(List.of("-h"))) {
        out.println(help());
        return 0;
      }
      try {
        Settings<S> settings = read();
        Logs.configure(definition.name(), settings.values().log());
        return serve(settings);
      } catch (WrongSettings | IllegalArgumentException e) {
        err.println(definition.name() + ": " + e.getMessage());
        return 2;
      } catch (ContractMissing | BootstrapFailed e) {
        err.println(definition.name() + ": " + e.getMessage());
        return 1;
      }
    }

    private Settings<S> read() {
      return new SettingsReader(definition.name(), System.getenv())
          .read(definition.settings(), settingsFile());
    }

    private Optional<Path> settingsFile() {
      return switch (args.size()) {
        case 0 -> Optional.empty();
        case 2 -> {
          if (!args.get(0).equals("--settings")) {
            throw new WrongSettings("Unknown argument " + args.get(0) + "; see --help");
          }
          yield Optional.of(Path.of(args.get(1)));
        }
        default -> throw new WrongSettings("Expected no argument or --settings FILE; see --help");
      };
    }

    private int serve(Settings<S> settings) {
      CountDownLatch stopped = new CountDownLatch(1);
      CountDownLatch closed = new CountDownLatch(1);
      Thread hook =
          new Thread(
              () -> {
                stopped.countDown();
                awaitQuietly(closed);
              },
              "stop");
      Runtime.getRuntime().addShutdownHook(hook);
      try (RunningService service = RunningService.start(definition, settings, Clock.systemUTC())) {
        LOG.info("{} listens on port {}", definition.name(), service.port());
        awaitQuietly(stopped);
        LOG.info("{} stops", definition.name());
      } finally {
        closed.countDown();
      }
      return 0;
    }

    private static void awaitQuietly(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private String help() {
      return "Usage: "
          + definition.name()
          + " [--settings FILE]\n\nEach setting below can stand in FILE, or in the environment: capitals, '_' for every"
          + " other character,\nso wiredesk.http.port is WIREDESK_HTTP_PORT. The environment wins over FILE, FILE over the"
          + " defaults.\n\n"
          + SettingsFile.of(definition.name()).text();
    }
  }
}
