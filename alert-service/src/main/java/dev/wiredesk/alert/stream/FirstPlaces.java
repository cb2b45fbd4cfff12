package dev.wiredesk.alert.stream;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the ids that came last were first seen. An id at its first place again is the same record
 * read again and counts as new; at another place it is a repetition. Used by one thread.
 */
public final class FirstPlaces {
  private final Map<String, Long> places;

  /**
   * @param capacity ids to remember
   */
  public FirstPlaces(int capacity) {
    places =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > capacity;
          }
        };
  }

  /** Whether the id was first seen at another offset; an id always lies in one partition. */
  public boolean isRepeated(String id, long offset) {
    Long first = places.putIfAbsent(id, offset);
    return first != null && first != offset;
  }
}
