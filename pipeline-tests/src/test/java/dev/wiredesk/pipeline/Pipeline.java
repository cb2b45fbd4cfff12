package dev.wiredesk.pipeline;

import dev.wiredesk.alert.AlertService;
import dev.wiredesk.ingest.IngestService;
import dev.wiredesk.runtime.bootstrap.Bootstrap;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.RunningService;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.topics.Topics;
import dev.wiredesk.stack.ChildCommand;
import dev.wiredesk.stack.ChildProcess;
import dev.wiredesk.stack.FreePort;
import dev.wiredesk.stack.LocalStack;
import dev.wiredesk.store.StoreService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything running: the local stack, ingest, store and alert in this process, the enrichment in
 * one of its own, so that a test can kill it as a crash would.
 */
public final class Pipeline implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(90);

  private final Deque<Runnable> open = new ArrayDeque<>();
  private final Path folder;
  private final LocalStack stack;
  private final int enrichPort;
  private RunningService ingest;
  private RunningService store;
  private RunningService alert;
  private ChildProcess enrich;

  private Pipeline(Path folder) {
    this.folder = folder;
    this.stack = LocalStack.start(folder);
    open.push(stack::close);
    this.enrichPort = FreePort.any();
  }

  /** Starts it all in a folder; returns when every service is ready. */
  public static Pipeline start(Path folder) {
    Pipeline pipeline = new Pipeline(folder);
    try {
      pipeline.startServices();
      return pipeline;
    } catch (RuntimeException e) {
      pipeline.close();
      throw e;
    }
  }

  private void startServices() {
    bootstrap();
    enrich = enrichment();
    open.push(() -> enrich.stop());
    ingest = inProcess(IngestService.definition());
    store = inProcess(StoreService.definition());
    alert = inProcess(AlertService.definition());
    awaitEnrichment();
  }

  public LocalStack stack() {
    return stack;
  }

  public Topics topics() {
    return settings(IngestService.definition()).topics();
  }

  /** Clients of the same broker and registry. */
  public KafkaClients clients() {
    return new KafkaClients(settings(IngestService.definition()));
  }

  public URI ingest() {
    return address(ingest.port());
  }

  public URI enrich() {
    return address(enrichPort);
  }

  public URI store() {
    return address(store.port());
  }

  public URI alert() {
    return address(alert.port());
  }

  /** SIGKILL: no transaction is finished, no offset committed. */
  public void killEnrichment() {
    enrich.kill();
  }

  /** Starts the enrichment again after it was killed. */
  public void restartEnrichment() {
    enrich = enrichment();
    awaitEnrichment();
  }

  private ChildProcess enrichment() {
    Path own = folder.resolve("enrich");
    Map<String, String> environment = environment();
    environment.put("WIREDESK_HTTP_PORT", Integer.toString(enrichPort));
    environment.put("WIREDESK_ENRICH_STATE_DIR", own.resolve("state").toString());
    return ChildProcess.start(
        ChildCommand.java(
            "enrich",
            own,
            List.of("-Xmx512m", "-cp", classPath()),
            List.of("dev.wiredesk.enrich.EnrichService"),
            environment));
  }

  private void awaitEnrichment() {
    enrich.awaitReady(() -> Http.isReady(enrich()), START_LIMIT);
  }

  private void bootstrap() {
    KafkaClients clients = clients();
    try (var admin = clients.admin();
        var registry = clients.registryClient()) {
      new Bootstrap(admin, registry).apply(topics(), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <S extends CommonSettings> RunningService inProcess(ServiceDefinition<S> definition) {
    RunningService service =
        RunningService.start(definition, settings(definition), Clock.systemUTC());
    open.push(service::close);
    return service;
  }

  private <S extends CommonSettings> Settings<S> settings(ServiceDefinition<S> definition) {
    Map<String, String> environment = environment();
    environment.put("WIREDESK_HTTP_PORT", "0");
    if (definition.name().equals("store")) {
      environment.put("WIREDESK_DATABASE_URL", stack.database().url());
      environment.put("WIREDESK_DATABASE_USER", stack.database().user());
      environment.put("WIREDESK_DATABASE_PASSWORD", stack.database().password());
    }
    if (definition.name().equals("alert")) {
      environment.put("WIREDESK_ALERT_WEBHOOK_ALLOW_PRIVATE_ADDRESSES", "true");
    }
    return new SettingsReader(definition.name(), environment)
        .read(definition.settings(), Optional.empty());
  }

  Map<String, String> environment() {
    return new TreeMap<>(
        Map.of(
            "WIREDESK_KAFKA_BOOTSTRAP_SERVERS", stack.broker().address(),
            "WIREDESK_REGISTRY_URL", stack.registry().url(),
            "WIREDESK_HTTP_HOST", "127.0.0.1"));
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static URI address(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      open.pop().run();
    }
  }
}
