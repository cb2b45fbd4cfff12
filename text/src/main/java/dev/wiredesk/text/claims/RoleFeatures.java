package dev.wiredesk.text.claims;

import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.sequence.TokenFeatures;
import dev.wiredesk.text.sequence.WordClusters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What tells the source and the content of one cue from the rest of its sentence. The cue is
 * entered first, then the tokens are asked for from left to right. Used by one thread.
 */
final class RoleFeatures implements TokenFeatures {
  private static final int MOST = 110;

  private final TextTraits text;
  private final Context context;
  private final Distances distances;
  private int[] into = new int[0];
  private int count;
  private int head;
  private int[] rules = new int[0];
  private long pattern;
  private int ruled;

  RoleFeatures(TextTraits text, Context context) {
    this.text = text;
    this.context = context;
    distances = new Distances(text, context);
  }

  @Override
  public int most() {
    return MOST;
  }

  /** The sentence of the cue is entered in the context already. */
  void enter(int cue, @Nullable Attribution rule) {
    head = cue;
    int size = context.to() - context.from();
    if (rules.length < size) {
      rules = new int[size];
    }
    markRules(rule, size);
    distances.enter(cue);
    pattern =
        Hashes.both(
            context.kind(cue + 1),
            context.quotesAround(cue) * 16L
                + context.announces(cue) * 4L
                + (cue == context.from() ? 1 : 0));
  }

  private void markRules(@Nullable Attribution rule, int size) {
    ruled = rule == null ? -1 : 0;
    Arrays.fill(rules, 0, size, ruled);
    if (rule == null) {
      return;
    }
    for (Range content : rule.content()) {
      mark(content, 2);
    }
    if (rule.source() != null) {
      mark(rule.source(), 1);
    }
    int side = rule.content().getFirst().from() > head ? 4 : 8;
    ruled = side + (rule.source() == null ? 1 : 2);
  }

  private void mark(Range range, int label) {
    for (int i = Math.max(range.from(), context.from());
        i < Math.min(range.to(), context.to());
        i++) {
      rules[i - context.from()] = label;
    }
  }

  @Override
  public int fill(int token, int[] features) {
    into = features;
    count = 0;
    long side = Integer.signum(token - head);
    place(token, side);
    words(token, side);
    rules(token, side);
    segments(token, side);
    quotes(token, side);
    return count;
  }

  private void place(int i, long side) {
    long distance = side * context.bucket(Math.abs(i - head));
    int k = i - context.from();
    add(1, distance);
    both(2, distance, text.stem[head]);
    both(3, side, text.stem[head]);
    both(4, side, pattern);
    both(5, distance, pattern);
    both(6, side, distances.crossed(k));
    both(7, side, Hashes.both(distances.crossed(k), text.stem[head]));
    both(8, side, Hashes.both(context.kind(head + 1), text.stem[head]));
    both(9, side, Hashes.both(context.kind(head - 1), context.kind(head)));
    both(10, side, context.bucket(context.to() - i));
    both(11, side, context.bucket(i - context.from()));
    both(12, side, context.coarse(head));
    both(13, distance, context.coarse(head));
    both(14, side, Hashes.both(context.kind(head - 1), text.stem[head]));
    both(15, side, ruled);
  }

  private void words(int i, long side) {
    long word = context.word(i);
    long before = context.word(i - 1);
    long after = context.word(i + 1);
    both(20, side, word);
    both(21, side, before);
    both(22, side, after);
    both(23, side, Hashes.both(before, word));
    both(24, side, Hashes.both(word, after));
    both(25, side, context.kind(i));
    both(26, side, context.kind(i - 1));
    both(27, side, context.kind(i + 1));
    both(28, side, Hashes.both(context.kind(i - 1), context.kind(i)));
    both(29, side, Hashes.both(context.kind(i), context.kind(i + 1)));
    both(30, side, context.name(i));
    both(31, side, Hashes.both(context.name(i - 1) + 2L, context.name(i) + 2L));
    both(32, side, Hashes.both(context.name(i) + 2L, context.name(i + 1) + 2L));
    both(33, side, context.word(i - 2));
    both(34, side, context.word(i + 2));
    long near = Math.abs(i - head) <= 3 ? i - head : 9 * side;
    both(35, near, context.kind(i));
    both(36, near, context.name(i));
    both(37, near, Hashes.both(context.kind(i), text.stem[head]));
    both(
        38,
        side,
        Hashes.both(Hashes.both(context.kind(i - 1), context.kind(i)), context.kind(i + 1)));
    cluster(39, side, context.cluster(i));
    cluster(42, side, context.cluster(i + 1));
    both(45, side, Hashes.both(context.kind(i), distances.crossed(i - context.from())));
  }

  private void rules(int i, long side) {
    long here = rule(i);
    long before = rule(i - 1);
    long after = rule(i + 1);
    add(50, here);
    both(51, before, here);
    both(52, here, after);
    both(53, Hashes.both(before, here), after);
    both(54, here, text.stem[head]);
    both(55, here, Hashes.both(side, context.kind(i)));
    both(56, here, Hashes.both(side, distances.crossed(i - context.from())));
    both(57, Hashes.both(before, here), context.kind(i));
    both(58, Hashes.both(here, after), context.kind(i + 1));
    both(59, here, Hashes.both(side, pattern));
  }

  private long rule(int i) {
    return context.has(i) ? rules[i - context.from()] : 7;
  }

  private void segments(int i, long side) {
    int k = i - context.from();
    int at = head - context.from();
    long apart = Math.max(-5, Math.min(5, distances.segment(k) - distances.segment(at)));
    long opener = context.kind(context.from() + distances.segmentStart(k));
    long second = context.kind(context.from() + distances.segmentStart(k) + 1);
    add(60, apart);
    both(61, apart, pattern);
    both(62, side, opener);
    both(63, apart, opener);
    both(64, side, Hashes.both(opener, second));
    both(65, apart, rule(i));
    both(66, apart, text.stem[head]);
    both(67, side, context.word(context.from() + distances.segmentStart(k)));
    both(68, Math.min(3, k - distances.segmentStart(k)), Hashes.both(side, opener));
    both(
        69,
        side,
        Hashes.both(context.word(context.from() + distances.segmentStart(k) + 1), opener));
  }

  private void quotes(int i, long side) {
    long here = quote(i);
    long before = quote(i - 1);
    long after = quote(i + 1);
    both(70, side, here);
    both(71, side, Hashes.both(before, here));
    both(72, side, Hashes.both(here, after));
    both(73, side, Hashes.both(here, text.stem[head]));
    both(74, here, pattern);
    both(75, side, Hashes.both(here, distances.crossed(i - context.from())));
  }

  /** 0 plain, 1 quoted, 2 in the quotation that the cue is in too. */
  private long quote(int i) {
    if (!context.has(i)) {
      return 3;
    }
    if (!text.has(i, TextTraits.QUOTED)) {
      return 0;
    }
    Range own = text.quotations.at(head);
    return own != null && own.contains(i) ? 2 : 1;
  }

  private void cluster(int template, long side, int path) {
    if (path != 0) {
      both(template, side, path);
      both(template + 1, side, WordClusters.beginning(path, 7));
      both(template + 2, side, WordClusters.beginning(path, 4));
    }
  }

  private void both(int template, long first, long second) {
    add(template, Hashes.both(first, second));
  }

  private void add(int template, long value) {
    into[count++] = Hashes.feature(template + 128, value);
  }
}
