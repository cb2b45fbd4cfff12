package dev.wiredesk.runtime.service;

import io.helidon.webserver.http.HttpRouting;
import java.util.List;
import java.util.function.Consumer;

/**
 * A service, assembled.
 *
 * @param parts started in this order, closed in the reverse one
 * @param routes adds the service's own HTTP routes; health and metrics are there already
 */
public record ServiceParts(List<Part> parts, Consumer<HttpRouting.Builder> routes) {
  public ServiceParts {
    parts = List.copyOf(parts);
  }

  /** A service without routes of its own. */
  public static ServiceParts of(Part... parts) {
    return new ServiceParts(List.of(parts), routing -> {});
  }
}
