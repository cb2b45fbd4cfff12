package dev.wiredesk.runtime.service;

import dev.wiredesk.runtime.bootstrap.BootstrapFailed;
import dev.wiredesk.runtime.bootstrap.ContractCheck;
import dev.wiredesk.runtime.http.HttpServer;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service at work, from the contract check to the last part closed. Tests start it in process;
 * {@link ServiceMain} starts it in a process of its own. Started and closed by one thread.
 */
public final class RunningService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningService.class);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final HttpServer http;

  private RunningService(
      ServiceDefinition<?> definition,
      PrometheusMeterRegistry meters,
      ServiceParts parts,
      CommonSettings.Http address) {
    open.push(meters::close);
    http =
        new HttpServer(
            address,
            definition.maxRequestBytes(),
            routing -> {
              new OperatorRoutes(parts.parts(), meters).addTo(routing);
              parts.routes().accept(routing);
            });
  }

  /**
   * Checks the contract and starts every part, then HTTP.
   *
   * @throws ContractMissing if the broker or the registry lacks what the service needs
   * @throws BootstrapFailed if they cannot be asked
   */
  public static <S extends CommonSettings> RunningService start(
      ServiceDefinition<S> definition, Settings<S> settings, Clock clock) {
    KafkaClients kafka = new KafkaClients(settings);
    requireContract(definition, settings, kafka);
    PrometheusMeterRegistry meters = meters();
    ServiceParts parts =
        definition.assemble().apply(new ServiceContext<>(settings, kafka, meters, clock));
    RunningService service =
        new RunningService(definition, meters, parts, settings.values().http());
    try {
      service.startAll(parts);
    } catch (RuntimeException e) {
      service.close();
      throw e;
    }
    return service;
  }

  /** The port it listens on, also where the settings said 0 for any free one. */
  public int port() {
    return http.port();
  }

  private void startAll(ServiceParts parts) {
    for (Part part : parts.parts()) {
      open.push(part);
      part.start();
    }
    open.push(http);
    http.start();
  }

  private static <S extends CommonSettings> void requireContract(
      ServiceDefinition<S> definition, Settings<S> settings, KafkaClients kafka) {
    try (var admin = kafka.admin();
        var registry = kafka.registryClient()) {
      List<String> missing =
          new ContractCheck(admin, registry).missing(definition.topics().apply(settings.topics()));
      if (!missing.isEmpty()) {
        throw new ContractMissing(missing);
      }
    } catch (IOException e) {
      throw new BootstrapFailed("Cannot close the registry client: " + e.getMessage(), e);
    }
  }

  private static PrometheusMeterRegistry meters() {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(meters);
    new JvmThreadMetrics().bindTo(meters);
    new ProcessorMetrics().bindTo(meters);
    new UptimeMetrics().bindTo(meters);
    bindGc(meters);
    return meters;
  }

  @SuppressWarnings("resource") // listens until the process ends; there is one registry a process
  private static void bindGc(PrometheusMeterRegistry meters) {
    new JvmGcMetrics().bindTo(meters);
  }

  /**
   * Ends HTTP, then every part in reverse order; one that fails to close does not keep the others
   * open.
   */
  @Override
  @SuppressWarnings("IllegalCatch") // the last line of defence of a shutdown
  public void close() {
    while (!open.isEmpty()) {
      AutoCloseable next = open.pop();
      try {
        next.close();
      } catch (Exception e) {
        LOG.error("{} did not close cleanly", next.getClass().getSimpleName(), e);
      }
    }
  }
}
