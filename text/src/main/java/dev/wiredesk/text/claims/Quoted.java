package dev.wiredesk.text.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes contents by the quotations that they are part of, beyond their sentence too. */
final class Quoted {
  private Quoted() {}

  /** The contents of one cue with the whole of each quotation they touch, and what follows. */
  static List<Range> complete(Passage p, RoleSpans spans, int head) {
    List<Range> content = new ArrayList<>();
    for (Range range : spans.content()) {
      add(content, whole(p, range, head));
    }
    Range next = content.isEmpty() ? announced(p) : continued(p, head, content.getLast());
    if (next != null) {
      content.add(next);
    }
    return content;
  }

  private static void add(List<Range> content, Range range) {
    if (!content.isEmpty() && content.getLast().to() >= range.from()) {
      Range before = content.removeLast();
      content.add(new Range(before.from(), Math.max(before.to(), range.to())));
    } else {
      content.add(range);
    }
  }

  /** But for the quotation that the cue is in itself. */
  private static Range whole(Passage p, Range range, int head) {
    Range first = p.quotations().at(range.from());
    Range last = p.quotations().at(range.to() - 1);
    int from = first == null || first.contains(head) ? range.from() : first.from();
    int to = last == null || last.contains(head) ? range.to() : last.to();
    return new Range(from, to);
  }

  /** The quotation that begins the next sentence after a colon or comma at the end of this one. */
  private static @Nullable Range announced(Passage p) {
    boolean open = p.is(p.to() - 1, ":") || p.is(p.to() - 1, WordClass.COMMA);
    return open && p.quotations().opensAt(p.to()) ? p.quotations().at(p.to()) : null;
  }

  /** "We won," she said after the match. "At last." */
  private static @Nullable Range continued(Passage p, int head, Range last) {
    if (p.isQuoted(head)) {
      return null;
    }
    boolean quoted = p.isQuoted(last.to() - 1);
    if (last.to() > head) {
      boolean ends = last.to() >= p.to() - 1;
      return ends ? Continuations.following(p, Math.max(last.to(), p.to()), quoted) : null;
    }
    return quoted ? Continuations.quotation(p, p.to() - 1, true) : null;
  }
}
