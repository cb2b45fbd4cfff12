package dev.wiredesk.store;

import dev.wiredesk.stack.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** One real PostgreSQL for all tests of a class; each database of it begins empty. */
public final class TestDatabase implements AutoCloseable {
  private final Database server;

  private TestDatabase(Database server) {
    this.server = server;
  }

  public static TestDatabase start(Path folder) {
    return new TestDatabase(Database.start(folder, 0));
  }

  public static TestDatabase startAgain(Path folder, int port) {
    return new TestDatabase(Database.start(folder, port));
  }

  public int port() {
    return server.port();
  }

  /** As the service's settings would name it. */
  public StoreSettings.Database settings() {
    return new Settings(server.url(), server.user(), Optional.of(server.password()));
  }

  public static StoreSettings.Search searchSettings() {
    return new SearchSettings(4, Duration.ofSeconds(30));
  }

  public void kill() {
    server.kill();
  }

  @Override
  public void close() {
    server.close();
  }

  private record Settings(String url, String user, Optional<String> password)
      implements StoreSettings.Database {
    @Override
    public Duration connectTimeout() {
      return Duration.ofSeconds(10);
    }

    @Override
    public Duration answerTimeout() {
      return Duration.ofSeconds(60);
    }
  }

  private record SearchSettings(int connections, Duration timeout)
      implements StoreSettings.Search {}
}
