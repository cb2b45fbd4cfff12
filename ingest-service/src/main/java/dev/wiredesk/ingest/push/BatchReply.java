package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.publish.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answer to a batch: counts, and one item for each article. What is neither accepted nor
 * rejected is unavailable.
 */
record BatchReply(int accepted, int rejected, List<Map<String, Object>> items) {
  static BatchReply of(List<Integer> lines, List<Outcome> outcomes) {
    List<Map<String, Object>> items = new ArrayList<>(outcomes.size());
    for (int i = 0; i < outcomes.size(); i++) {
      items.add(item(lines.get(i), outcomes.get(i)));
    }
    return new BatchReply(
        count(outcomes, Outcome.Accepted.class), count(outcomes, Outcome.Rejected.class), items);
  }

  private static Map<String, Object> item(int line, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted yes ->
          Map.of(
              "line",
              line,
              "status",
              "accepted",
              "uri",
              yes.article().getUri(),
              "version",
              yes.article().getVersion());
      case Outcome.Rejected no -> Map.of("line", line, "status", "rejected", "error", no.message());
      case Outcome.Unavailable later ->
          Map.of("line", line, "status", "unavailable", "error", later.reason());
    };
  }

  private static int count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
    return (int) outcomes.stream().filter(kind::isInstance).count();
  }
}
