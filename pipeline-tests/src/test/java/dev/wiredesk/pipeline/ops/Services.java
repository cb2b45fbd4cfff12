package dev.wiredesk.pipeline.ops;

import dev.wiredesk.pipeline.Http;
import dev.wiredesk.pipeline.Pipeline;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The running services as Prometheus sees them: addresses by name, and what they tell. */
final class Services {
  private Services() {}

  /** Host and port of each service, by its name. */
  static Map<String, String> addresses(Pipeline pipeline) {
    return new TreeMap<>(
        Map.of(
            "ingest", pipeline.ingest().getAuthority(),
            "enrich", pipeline.enrich().getAuthority(),
            "store", pipeline.store().getAuthority(),
            "alert", pipeline.alert().getAuthority()));
  }

  /** The {@code /metrics} of every service, joined. */
  static String metrics(Pipeline pipeline) {
    return addresses(pipeline).values().stream()
        .map(address -> Http.get(URI.create("http://" + address + "/metrics")).body())
        .collect(Collectors.joining("\n"));
  }
}
