package dev.wiredesk.launcher.demo;

import dev.wiredesk.stack.ChildCommand;
import dev.wiredesk.stack.ChildProcess;
import dev.wiredesk.stack.LocalStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts our services against a local stack. */
final class ServiceProcesses {
  private static final Duration START_LIMIT = Duration.ofMinutes(4);

  private final LocalStack stack;
  private final DemoPorts ports;
  private final Path folder;
  private final HttpCalls http;

  ServiceProcesses(LocalStack stack, DemoPorts ports, Path folder, HttpCalls http) {
    this.stack = stack;
    this.ports = ports;
    this.folder = folder;
    this.http = http;
  }

  /** Returns at once; the service is not ready yet. */
  ChildProcess start(Service service) {
    Path own = folder.resolve(service.processName());
    List<String> options =
        List.of(
            "-Xmx" + service.heapMegabytes() + "m",
            "-XX:TieredStopAtLevel=1",
            "-Djava.net.preferIPv4Stack=true",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"));
    return ChildProcess.start(
        ChildCommand.java(
            service.processName(), own, options, List.of(service.mainClass()), settings(service)));
  }

  void awaitReady(Service service, ChildProcess process) {
    String readiness = ports.url(service) + "/readyz";
    process.awaitReady(() -> http.isOk(readiness), START_LIMIT);
  }

  private Map<String, String> settings(Service service) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("WIREDESK_KAFKA_BOOTSTRAP_SERVERS", stack.broker().address());
    settings.put("WIREDESK_REGISTRY_URL", stack.registry().url());
    settings.put("WIREDESK_HTTP_HOST", "127.0.0.1");
    settings.put("WIREDESK_HTTP_PORT", Integer.toString(ports.of(service)));
    switch (service) {
      case ENRICH -> {
        settings.put(
            "WIREDESK_ENRICH_STATE_DIR",
            folder.toAbsolutePath().resolve("enrich").resolve("state").toString());
        settings.put("WIREDESK_ENRICH_THREADS", "1");
      }
      case STORE -> {
        settings.put("WIREDESK_DATABASE_URL", stack.database().url());
        settings.put("WIREDESK_DATABASE_USER", stack.database().user());
        settings.put("WIREDESK_DATABASE_PASSWORD", stack.database().password());
      }
      case ALERT -> settings.put("WIREDESK_ALERT_GROUP_ID", Progress.ALERT_GROUP);
      case INGEST -> {
        // Needs nothing more.
      }
    }
    return settings;
  }
}
