package dev.wiredesk.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL in a process of its own, with one empty database {@code wiredesk}. Starting again on
 * the same folder finds every row that was committed, also after a crash.
 */
public final class Database implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final Duration RETRY_LIMIT = Duration.ofSeconds(15);
  static final String PROCESS = "database";
  private static final String NAME = "wiredesk";

  private final ChildProcess process;
  private final int port;

  private Database(ChildProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Returns when the database takes connections.
   *
   * @param port on loopback; 0 for any free one
   * @throws ChildFailed if it does not start
   */
  public static Database start(Path folder, int port) {
    int chosen = FreePort.orAny(port);
    PostgresFolder files = PostgresFolder.prepared(folder, NAME);
    return new Database(startPatiently(files, chosen), chosen);
  }

  /** JDBC address. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  public String user() {
    return NAME;
  }

  public String password() {
    return NAME;
  }

  public int port() {
    return port;
  }

  public ChildProcess process() {
    return process;
  }

  /** Sends the clients away and ends cleanly. */
  public void stop() {
    process.stop();
  }

  /** SIGKILL, as a crash would. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    stop();
  }

  // The workers of a killed server take a moment to see it, and hold its memory until then.
  private static ChildProcess startPatiently(PostgresFolder files, int port) {
    long deadline = System.nanoTime() + RETRY_LIMIT.toNanos();
    while (true) {
      files.clearLock();
      ChildProcess process = ChildProcess.start(command(files, port));
      try {
        process.awaitReady(
            () -> process.hasLogged("database system is ready to accept connections"), START_LIMIT);
        return process;
      } catch (ChildFailed e) {
        boolean predecessorLingers =
            process.hasLogged("still in use") || process.hasLogged("lock file");
        if (!predecessorLingers || System.nanoTime() - deadline > 0) {
          throw e;
        }
      }
    }
  }

  private static ChildCommand command(PostgresFolder files, int port) {
    List<String> line = new ArrayList<>(files.user().prefix());
    line.add(files.program("postgres").toString());
    line.addAll(List.of("-D", files.data().toString(), "-p", Integer.toString(port)));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=64MB",
            "max_connections=60",
            "max_wal_size=256MB",
            "log_timezone=UTC",
            "timezone=UTC")) {
      line.addAll(List.of("-c", setting));
    }
    return new ChildCommand(PROCESS, files.folder(), line, PostgresFolder.ENVIRONMENT);
  }
}
