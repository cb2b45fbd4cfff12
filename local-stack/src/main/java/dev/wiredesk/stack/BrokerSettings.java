package dev.wiredesk.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings of a broker for one machine: one copy of everything, small buffers, small pools. */
final class BrokerSettings {
  private static final int LARGEST_RECORD_BYTES = 5 * 1024 * 1024;

  private static final String FIXED =
      """
      # Written at every start.
      process.roles=broker,controller
      node.id=1
      controller.listener.names=CONTROLLER
      inter.broker.listener.name=CLIENTS
      listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
      auto.create.topics.enable=false
      default.replication.factor=1
      min.insync.replicas=1
      offsets.topic.replication.factor=1
      offsets.topic.num.partitions=8
      transaction.state.log.replication.factor=1
      transaction.state.log.min.isr=1
      transaction.state.log.num.partitions=8
      share.coordinator.state.topic.replication.factor=1
      share.coordinator.state.topic.min.isr=1
      share.coordinator.state.topic.num.partitions=4
      group.initial.rebalance.delay.ms=0
      num.network.threads=2
      num.io.threads=4
      background.threads=2
      num.recovery.threads.per.data.dir=2
      log.cleaner.dedupe.buffer.size=8388608
      log.cleaner.io.buffer.size=262144
      log.segment.bytes=134217728
      controlled.shutdown.enable=true
      """;

  private BrokerSettings() {}

  static Path formatMark(Path folder) {
    return folder.resolve("formatted");
  }

  static Path write(Path folder, int port, int controllerPort) {
    Path file = folder.resolve("server.properties");
    try {
      Files.createDirectories(folder);
      return Files.writeString(file, text(folder.toAbsolutePath(), port, controllerPort));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static String text(Path folder, int port, int controllerPort) {
    String clients = "CLIENTS://127.0.0.1:" + port;
    String controller = "127.0.0.1:" + controllerPort;
    return FIXED
        + String.join(
            "\n",
            "controller.quorum.voters=1@" + controller,
            "listeners=" + clients + ",CONTROLLER://" + controller,
            "advertised.listeners=" + clients,
            "log.dirs=" + folder.resolve("logs"),
            "message.max.bytes=" + LARGEST_RECORD_BYTES,
            "replica.fetch.max.bytes=" + LARGEST_RECORD_BYTES,
            "");
  }
}
