package dev.wiredesk.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Broker, registry and database together, started side by side. */
public record LocalStack(Broker broker, Registry registry, Database database)
    implements AutoCloseable {
  /**
   * Starts all three on free ports.
   *
   * @param folder holds the data of each in a folder of its own
   * @throws ChildFailed if one does not start; the others are stopped then
   */
  public static LocalStack start(Path folder) {
    return start(folder, Ports.ANY);
  }

  /** Starts all three on these ports. */
  public static LocalStack start(Path folder, Ports ports) {
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("local-stack-", 0).factory())) {
      var broker =
          CompletableFuture.supplyAsync(
              () -> Broker.start(folder.resolve("broker"), ports.broker()), threads);
      var registry =
          CompletableFuture.supplyAsync(
              () -> Registry.start(folder.resolve("registry"), ports.registry()), threads);
      var database =
          CompletableFuture.supplyAsync(
              () -> Database.start(folder.resolve("database"), ports.database()), threads);
      return joined(broker, registry, database);
    }
  }

  /**
   * Ends what a killed supervisor of this folder left behind.
   *
   * @throws ChildFailed if its supervisor lives
   */
  public static void endOrphans(Path folder) {
    for (String name : List.of("registry", Database.PROCESS, "broker")) {
      ChildProcess.endOrphan(name, folder.resolve(name));
    }
  }

  /** The processes, by whose death the whole ends. */
  public List<ChildProcess> processes() {
    return List.of(broker.process(), registry.process(), database.process());
  }

  @Override
  public void close() {
    registry.close();
    database.close();
    broker.close();
  }

  private static LocalStack joined(
      CompletableFuture<Broker> broker,
      CompletableFuture<Registry> registry,
      CompletableFuture<Database> database) {
    try {
      CompletableFuture.allOf(broker, registry, database).join();
      return new LocalStack(broker.join(), registry.join(), database.join());
    } catch (CompletionException e) {
      undo(broker, Broker::close);
      undo(registry, Registry::close);
      undo(database, Database::close);
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static <T> void undo(CompletableFuture<T> start, Consumer<T> close) {
    if (!start.isCompletedExceptionally()) {
      close.accept(start.join());
    }
  }

  /** Ports on loopback; 0 for any free one. */
  public record Ports(int broker, int registry, int database) {
    static final Ports ANY = new Ports(0, 0, 0);
  }
}
