package dev.wiredesk.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One Kafka broker that is its own controller, in a process of its own. Starting again on the same
 * folder finds every record that was acknowledged.
 */
public final class Broker implements AutoCloseable {
  private static final Duration FORMAT_LIMIT = Duration.ofMinutes(2);
  private static final Duration START_LIMIT = Duration.ofMinutes(4);

  private final ChildProcess process;
  private final int port;

  private Broker(ChildProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Returns when the broker serves clients.
   *
   * @param port on loopback; 0 for any free one
   * @throws ChildFailed if it does not start
   */
  public static Broker start(Path folder, int port) {
    int chosen = FreePort.orAny(port);
    Path settings = BrokerSettings.write(folder, chosen, FreePort.any());
    if (!Files.exists(BrokerSettings.formatMark(folder))) {
      format(folder, settings);
    }
    ChildProcess process =
        ChildProcess.start(
            java(
                "broker",
                folder,
                List.of("-Xms96m", "-Xmx256m", "-XX:TieredStopAtLevel=1"),
                List.of("kafka.Kafka", settings.toString())));
    process.awaitReady(() -> process.hasLogged("Kafka Server started"), START_LIMIT);
    return new Broker(process, chosen);
  }

  /** Host and port, as {@code bootstrap.servers} wants them. */
  public String address() {
    return "127.0.0.1:" + port;
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

  // Kafka's own tool writes the latest released metadata version; an interrupted run is repeated.
  private static void format(Path folder, Path settings) {
    List<String> program =
        List.of(
            "kafka.tools.StorageTool",
            "format",
            "--ignore-formatted",
            "--cluster-id",
            "d2lyZWRlc2stbG9jYWwtMQ",
            "--config",
            settings.toString());
    ChildProcess.run(
        java("broker-format", folder, List.of("-Xmx64m", "-XX:TieredStopAtLevel=1"), program),
        FORMAT_LIMIT);
    try {
      Files.createFile(BrokerSettings.formatMark(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + folder, e);
    }
  }

  private static ChildCommand java(
      String name, Path folder, List<String> options, List<String> program) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-cp",
                Installation.broker().resolve("*").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSZ",
                "-Djava.net.preferIPv4Stack=true"));
    all.addAll(options);
    return ChildCommand.java(name, folder, all, program, Map.of());
  }
}
