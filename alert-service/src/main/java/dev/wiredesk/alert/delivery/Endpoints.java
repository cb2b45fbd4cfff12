package dev.wiredesk.alert.delivery;

import dev.wiredesk.alert.webhook.WebhookSender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The receivers of one session, by address. Used by the loop's thread. */
final class Endpoints implements AutoCloseable {
  /**
   * Rules change their addresses; receivers that have nothing to do are let go above this number.
   */
  private static final int KEPT = 1000;

  private final Map<String, Endpoint> endpoints = new TreeMap<>();
  private final WebhookSender sender;
  private final Limits limits;
  private final DeliveryMeters meters;

  Endpoints(WebhookSender sender, Limits limits, DeliveryMeters meters) {
    this.sender = sender;
    this.limits = limits;
    this.meters = meters;
  }

  Endpoint at(String url) {
    if (endpoints.size() > KEPT) {
      dropIdle();
    }
    return endpoints.computeIfAbsent(
        url, key -> new Endpoint(key, sender, limits.pauses(), limits.queueSize(), meters));
  }

  @Override
  public void close() {
    endpoints.values().forEach(Endpoint::close);
    try {
      for (Endpoint endpoint : endpoints.values()) {
        endpoint.awaitEnd(limits.timeout());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void dropIdle() {
    List<String> idle =
        new ArrayList<>(
            endpoints.entrySet().stream()
                .filter(entry -> entry.getValue().isIdle())
                .map(Map.Entry::getKey)
                .toList());
    idle.forEach(
        url -> {
          Endpoint dropped = endpoints.remove(url);
          if (dropped != null) {
            dropped.close();
          }
        });
  }

  /**
   * What one receiver may take.
   *
   * @param pauses between the attempts of one delivery
   * @param queueSize deliveries that wait
   * @param timeout of one attempt
   */
  record Limits(List<Duration> pauses, int queueSize, Duration timeout) {
    Limits {
      pauses = List.copyOf(pauses);
    }
  }
}
