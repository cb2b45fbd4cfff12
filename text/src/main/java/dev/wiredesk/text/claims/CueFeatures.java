package dev.wiredesk.text.claims;

import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.sequence.WordClusters;
import org.jspecify.annotations.Nullable;

/** What tells a word that reports a claim from the same word that does not. Used by one thread. */
final class CueFeatures {
  /** No word has more. */
  static final int MOST = 110;

  private static final int FARTHEST = 6;
  private static final int FORM = TextTraits.ED | TextTraits.ING | TextTraits.S;

  private final TextTraits text;
  private final Context context;
  private int[] into = new int[0];
  private int count;

  CueFeatures(TextTraits text, Context context) {
    this.text = text;
    this.context = context;
  }

  /** Writes the features of the word and returns their number. */
  int fill(int at, @Nullable Attribution rule, int[] features) {
    into = features;
    count = 0;
    neighbours(at);
    subject(at);
    after(at);
    surroundings(at);
    rules(at, rule);
    return count;
  }

  private void neighbours(int i) {
    long word = text.stem[i];
    add(1, text.folded[i]);
    add(74, word);
    both(75, word, text.flags[i] & FORM);
    for (int k = 1; k <= 3; k++) {
      add(1 + k, context.word(i - k));
      add(4 + k, context.word(i + k));
      add(7 + k, context.kind(i - k));
      add(10 + k, context.kind(i + k));
    }
    both(14, word, context.word(i + 1));
    both(15, word, context.word(i - 1));
    both(16, word, context.kind(i + 1));
    both(17, word, context.kind(i - 1));
    both(18, context.kind(i - 1), context.kind(i + 1));
    both(19, Hashes.both(context.kind(i - 1), context.kind(i)), context.kind(i + 1));
    both(20, context.kind(i + 1), context.kind(i + 2));
    both(21, context.kind(i - 2), context.kind(i - 1));
    add(22, context.kind(i));
    cluster(23, context.cluster(i));
    cluster(26, context.cluster(i - 1));
    cluster(29, context.cluster(i + 1));
    both(32, context.coarse(i), context.kind(i + 1));
    both(33, context.coarse(i), context.kind(i - 1));
    both(34, word, Hashes.both(context.kind(i - 1), context.kind(i + 1)));
  }

  /** What stands before the auxiliaries and adverbs is the subject where the word is a verb. */
  private void subject(int i) {
    int j = i - 1;
    int helpers = 0;
    while (j > i - FARTHEST && context.isHelper(j)) {
      helpers |= context.helper(j);
      j--;
    }
    long word = text.stem[i];
    add(35, helpers);
    both(36, helpers, word);
    both(37, helpers, context.kind(i));
    add(38, context.word(j));
    add(39, context.kind(j));
    both(40, context.kind(j), word);
    add(41, context.name(j));
    both(42, context.name(j), word);
    cluster(43, context.cluster(j));
    both(46, context.coarse(j), context.coarse(i));
    both(47, context.kind(j), Hashes.both(helpers, context.kind(i + 1)));
    both(48, context.word(j), context.quoted(i));
    both(49, context.name(j), Hashes.both(context.kind(j), context.kind(i + 1)));
  }

  private void after(int i) {
    int j = i + 1;
    while (j < i + FARTHEST && context.isAdverb(j)) {
      j++;
    }
    long word = text.stem[i];
    add(50, context.word(j));
    both(51, word, context.kind(j));
    int that = context.ahead(i, "that");
    add(52, that);
    both(53, that, word);
    both(54, context.ahead(i, "to"), word);
    both(55, context.name(i + 1), word);
    both(56, context.kind(j), Hashes.both(context.kind(i), context.kind(j + 1)));
  }

  private void surroundings(int i) {
    long word = text.stem[i];
    long quoted = context.quoted(i);
    add(60, quoted);
    both(61, quoted, word);
    both(62, quoted, context.kind(i - 1));
    long quotes = context.quotesAround(i);
    add(63, quotes);
    both(64, quotes, word);
    add(65, context.bucket(i - context.from()));
    add(66, context.bucket(context.to() - i));
    both(67, context.bucket(context.to() - i), word);
    add(68, context.commas(i));
    both(69, context.commas(i), word);
    int before = context.candidateBefore(i);
    add(70, context.word(before));
    both(71, context.word(before), word);
    long announces = context.announces(i);
    add(76, announces);
    both(77, announces, word);
    both(78, announces, context.kind(i + 1));
    add(72, context.kind(context.to() - 1));
    add(73, context.word(context.from()));
  }

  private void rules(int i, @Nullable Attribution rule) {
    long word = text.stem[i];
    if (rule == null) {
      add(80, 0);
      both(81, 0, word);
      return;
    }
    long frame = frame(rule, i);
    add(80, frame);
    both(81, frame, word);
    both(82, frame, context.quoted(i));
    both(83, frame, context.bucket(length(rule)));
    both(84, frame, context.kind(rule.content().getFirst().from()));
    long cueClass = AttributionTags.CLASSES.indexOf(rule.cue().cueClass());
    add(85, cueClass);
    both(86, cueClass, context.quoted(i));
  }

  private static int length(Attribution rule) {
    return rule.content().stream().mapToInt(r -> r.to() - r.from()).sum();
  }

  private static long frame(Attribution rule, int at) {
    long source = source(rule.source(), at);
    long side = rule.content().getFirst().from() > at ? 1 : 2;
    return 1 + source * 4 + side + (rule.cue().isNoun() ? 16 : 0) + 32L * rule.content().size();
  }

  private static long source(@Nullable Range source, int at) {
    if (source == null) {
      return 0;
    }
    return source.from() > at ? 1 : 2;
  }

  private void cluster(int template, int path) {
    if (path != 0) {
      add(template, path);
      add(template + 1, WordClusters.beginning(path, 7));
      add(template + 2, WordClusters.beginning(path, 4));
    }
  }

  private void both(int template, long first, long second) {
    add(template, Hashes.both(first, second));
  }

  private void add(int template, long value) {
    into[count++] = Hashes.feature(template, value);
  }
}
