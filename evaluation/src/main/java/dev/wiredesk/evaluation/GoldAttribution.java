package dev.wiredesk.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who claims what, as people marked it.
 *
 * @param type direct, indirect or mixed
 * @param checkWorthy null where the set does not say
 */
record GoldAttribution(
    List<Stretch> source,
    List<Stretch> cue,
    List<Stretch> content,
    String type,
    @Nullable Boolean checkWorthy) {
  GoldAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
