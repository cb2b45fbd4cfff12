package dev.wiredesk.text.worthiness;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.claims.Span;
import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.sequence.WordClusters;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is looked at in a claim, as numbers below {@link #SIZE}. Used by one thread. */
public final class ClaimFeatures {
  /** Every feature is less. */
  public static final int SIZE = 1 << 17;

  private static final int SHIFT = 32 - 17;

  /** What a claim says shows early; a quotation may go on for a page. */
  private static final int MOST_TOKENS = 40;

  private static final int FIRST_TOKENS = 2;
  private static final int MOST_CUE_TOKENS = 6;
  private static final int A_TOKEN = 4;
  private static final int OTHERS = 30;
  private static final long NONE = 7;

  private static final int PAST = 1;
  private static final int NUMBER = 64;

  /** Words that say when or whether it happened, and who speaks to whom. */
  private static final Map<String, Integer> MOODS =
      moods(
          "was were had did",
          "i we my our me us 'm ’m myself ourselves",
          "you your yours ?",
          "will would shall 'll ’ll wo",
          "should must need needs ought",
          "may might could can perhaps");

  private static final Set<EntityType> NAMES = EnumSet.range(EntityType.PERSON, EntityType.WORK);

  private final WordClusters clusters;
  private final int[] features = new int[MOST_TOKENS * A_TOKEN + OTHERS];
  private int count;

  ClaimFeatures(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** For whoever learns weights. */
  public static ClaimFeatures load() {
    return new ClaimFeatures(WordClusters.load());
  }

  /** The features of a claim, some perhaps twice, in a fixed order. */
  public int[] of(ClaimInText claim) {
    fill(claim);
    return Arrays.copyOf(features, count);
  }

  int fill(ClaimInText claim) {
    count = 0;
    int moods = words(claim);
    cue(claim);
    long kind = hash(claim.cueClass().name());
    long type = hash(claim.type().name());
    add(20, kind);
    add(21, type);
    add(22, Hashes.both(kind, type));
    add(23, moods);
    add(24, Hashes.both(kind, moods));
    names(claim.names());
    return count;
  }

  int feature(int index) {
    return features[index];
  }

  private int words(ClaimInText claim) {
    int[] tokens = tokens(claim.text(), claim.content(), MOST_TOKENS);
    int moods = 0;
    int numbers = 0;
    long before = NONE;
    for (int i = 0; i < tokens.length; i++) {
      String word = claim.text().tokens().get(tokens[i]).text();
      long hash = hash(word);
      word(hash, before);
      if (i < FIRST_TOKENS) {
        add(6 + i, hash);
      }
      moods |= moods(word);
      numbers += Character.isDigit(word.charAt(0)) ? 1 : 0;
      before = hash;
    }
    add(9, 32 - Integer.numberOfLeadingZeros(tokens.length));
    add(10, Math.min(numbers, 3));
    return moods | (numbers > 0 ? NUMBER : 0);
  }

  private void word(long hash, long before) {
    add(1, hash);
    add(2, Hashes.both(before, hash));
    int path = clusters.path(hash);
    if (path != 0) {
      add(3, path);
      add(4, WordClusters.beginning(path, 6));
    }
  }

  private static int moods(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int regularPast = lower.length() > 4 && lower.endsWith("ed") ? PAST : 0;
    return MOODS.getOrDefault(lower, 0) | regularPast;
  }

  /** One bit for each list of words. */
  private static Map<String, Integer> moods(String... lists) {
    Map<String, Integer> moods = new HashMap<>();
    for (int i = 0; i < lists.length; i++) {
      for (String word : lists[i].split(" ", -1)) {
        moods.put(word, PAST << i);
      }
    }
    return Map.copyOf(moods);
  }

  private void cue(ClaimInText claim) {
    for (int token : tokens(claim.text(), claim.cue(), MOST_CUE_TOKENS)) {
      String word = claim.text().tokens().get(token).text();
      add(15, hash(word));
    }
  }

  /** Only of the kinds that were learned from: dates and amounts show as numbers. */
  private void names(List<EntityType> names) {
    Set<EntityType> kinds = EnumSet.noneOf(EntityType.class);
    int known = 0;
    for (EntityType type : names) {
      if (NAMES.contains(type)) {
        kinds.add(type);
        known++;
      }
    }
    add(30, Math.min(known, 3));
    kinds.forEach(kind -> add(31, hash(kind.name())));
  }

  private static long hash(String word) {
    return Hashes.folded(word, 0, word.length());
  }

  private void add(int template, long value) {
    features[count++] = Hashes.feature(template, value) >>> SHIFT;
  }

  /** The first tokens that lie in the stretches. */
  private static int[] tokens(TokenizedText text, List<Span> stretches, int most) {
    List<Token> tokens = text.tokens();
    int[] found = new int[most];
    int count = 0;
    for (Span stretch : stretches) {
      int i = firstFrom(tokens, stretch.start());
      while (count < most && i < tokens.size() && tokens.get(i).end() <= stretch.end()) {
        found[count++] = i++;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int firstFrom(List<Token> tokens, int start) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
