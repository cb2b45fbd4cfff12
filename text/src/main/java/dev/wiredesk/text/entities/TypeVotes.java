package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each name of one text was tagged as each type. Belongs to one call. */
final class TypeVotes {
  private final Map<Long, int[]> byName = new HashMap<>();

  void add(long name, EntityType type) {
    byName
        .computeIfAbsent(name, unused -> new int[TagScheme.TYPES.size()])[
        TagScheme.TYPES.indexOf(type)]++;
  }

  /** The type with at least {@code least} votes and two thirds of all for the name, if any. */
  @Nullable EntityType winner(long name, int least) {
    int[] votes = byName.get(name);
    if (votes == null) {
      return null;
    }
    int best = 0;
    int sum = 0;
    for (int i = 0; i < votes.length; i++) {
      sum += votes[i];
      best = votes[i] > votes[best] ? i : best;
    }
    return votes[best] >= least && votes[best] * 3 >= sum * 2 ? TagScheme.TYPES.get(best) : null;
  }
}
