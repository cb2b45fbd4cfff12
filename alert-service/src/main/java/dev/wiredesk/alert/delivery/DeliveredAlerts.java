package dev.wiredesk.alert.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ids of the alerts that came last. The same article version sent twice makes the same alert
 * twice on the topic; it is delivered once. Used by the loop's thread.
 */
final class DeliveredAlerts {
  private final Map<String, Long> places;

  /**
   * @param capacity ids to remember
   */
  DeliveredAlerts(int capacity) {
    places =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > capacity;
          }
        };
  }

  /** Whether the id was at another place before; the same place again is the same alert. */
  boolean isRepeated(String alertId, long offset) {
    Long first = places.putIfAbsent(alertId, offset);
    return first != null && first != offset;
  }
}
