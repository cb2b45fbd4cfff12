package dev.wiredesk.text.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one attribution as its tags say.
 *
 * @param source the first stretch that is tagged so
 * @param cue the stretch around the head
 * @param content in reading order; empty where no token is tagged so
 */
record RoleSpans(@Nullable Range source, Range cue, List<Range> content) {
  RoleSpans {
    content = List.copyOf(content);
  }

  /**
   * @param tags of {@link AttributionTags#ROLES}
   * @param offset token index of the first tag
   * @param head token index of the cue's head
   */
  static RoleSpans of(int[] tags, int offset, int head) {
    @Nullable Range source = null;
    List<Range> content = new ArrayList<>();
    int i = 0;
    while (i < tags.length) {
      int tag = tags[i];
      int end = end(tags, i);
      Range range = new Range(offset + i, offset + end);
      if (tag == AttributionTags.SOURCE && source == null) {
        source = range;
      } else if (tag == AttributionTags.CONTENT) {
        content.add(range);
      }
      i = end;
    }
    return new RoleSpans(source, cue(tags, offset, head), content);
  }

  RoleSpans withSource(UnaryOperator<Range> change) {
    return new RoleSpans(source == null ? null : change.apply(source), cue, content);
  }

  private static int end(int[] tags, int from) {
    int i = from + 1;
    while (i < tags.length && continues(tags[from], tags[i])) {
      i++;
    }
    return i;
  }

  private static boolean continues(int first, int tag) {
    return switch (first) {
      case AttributionTags.SOURCE -> tag == AttributionTags.IN_SOURCE;
      case AttributionTags.CONTENT ->
          tag == AttributionTags.IN_CONTENT || tag == AttributionTags.CONTENT_END;
      default -> false;
    };
  }

  private static Range cue(int[] tags, int offset, int head) {
    int from = head - offset;
    int to = from + 1;
    while (from > 0 && tags[from - 1] == AttributionTags.CUE) {
      from--;
    }
    while (to < tags.length && tags[to] == AttributionTags.CUE) {
      to++;
    }
    return new Range(offset + from, offset + to);
  }
}
