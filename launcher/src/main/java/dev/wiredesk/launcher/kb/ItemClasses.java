package dev.wiredesk.launcher.kb;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.KnowledgeEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which classes of items are kept, and as what. */
final class ItemClasses {
  private static final String LIST = "classes.tsv";

  private final Map<String, Listed> byId;

  private ItemClasses(Map<String, Listed> byId) {
    this.byId = byId;
  }

  private record Listed(int order, EntityType type) {}

  static ItemClasses load() {
    Map<String, Listed> byId = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(ItemClasses.class.getResourceAsStream(LIST), LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              columns ->
                  byId.put(columns[0], new Listed(byId.size(), EntityType.valueOf(columns[1]))));
      return new ItemClasses(byId);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list " + LIST, e);
    }
  }

  /**
   * Further classes, as "Q618123=LOCATION"; they go before all others. An {@link
   * IllegalArgumentException} says what is wrong with one.
   */
  ItemClasses with(List<String> further) {
    Map<String, Listed> more = new HashMap<>(byId);
    for (String text : further) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("'" + text + "' is not of the form Q618123=LOCATION");
      }
      String id = "Q" + KnowledgeEntry.number(text.substring(0, equals));
      more.put(id, new Listed(-1, EntityType.valueOf(text.substring(equals + 1))));
    }
    return new ItemClasses(more);
  }

  /** What an item of these classes is; empty if none is listed. */
  Optional<EntityType> type(List<String> classes) {
    Listed best = null;
    for (String id : classes) {
      Listed listed = byId.get(id);
      if (listed != null && (best == null || listed.order < best.order)) {
        best = listed;
      }
    }
    return Optional.ofNullable(best).map(Listed::type);
  }
}
