package dev.wiredesk.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Apicurio Registry in a process of its own, with its schemas in a file of its folder. */
public final class Registry implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);

  private final ChildProcess process;
  private final int port;

  private Registry(ChildProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Returns when the registry answers.
   *
   * @param port on loopback; 0 for any free one
   * @throws ChildFailed if it does not start
   */
  public static Registry start(Path folder, int port) {
    int chosen = FreePort.orAny(port);
    ChildProcess process =
        ChildProcess.start(
            ChildCommand.java(
                "registry",
                folder,
                options(folder.toAbsolutePath().normalize(), chosen),
                List.of("-jar", Installation.registry().resolve("quarkus-run.jar").toString()),
                Map.of()));
    Registry registry = new Registry(process, chosen);
    registry.awaitAnswer();
    return registry;
  }

  /** Of the API that Confluent's serializer speaks. */
  public String url() {
    return "http://127.0.0.1:" + port + "/apis/ccompat/v7";
  }

  public int port() {
    return port;
  }

  public ChildProcess process() {
    return process;
  }

  /** Ends it cleanly. */
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

  private void awaitAnswer() {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url() + "/subjects")).timeout(ANSWER_LIMIT).build();
      process.awaitReady(() -> answers(client, request), START_LIMIT);
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> options(Path folder, int port) {
    return List.of(
        "-Xmx192m",
        "-XX:TieredStopAtLevel=1",
        "-Dquarkus.http.host=127.0.0.1",
        "-Dquarkus.http.port=" + port,
        "-Dquarkus.management.host=127.0.0.1",
        "-Dquarkus.management.port=" + FreePort.any(),
        "-Dquarkus.log.category.\"io.apicurio\".level=WARN",
        "-Dquarkus.log.category.\"io.quarkus.vertx.http\".level=WARN",
        // Without WRITE_DELAY=0 a schema registered half a second before a crash is lost.
        "-Dapicurio.datasource.url=jdbc:h2:file:" + folder.resolve("schemas") + ";WRITE_DELAY=0",
        "-Dapicurio.datasource.jdbc.initial-size=2",
        "-Dapicurio.datasource.jdbc.min-size=2",
        "-Dapicurio.datasource.jdbc.max-size=8");
  }
}
