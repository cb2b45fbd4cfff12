package dev.wiredesk.text.mentions;

import dev.wiredesk.text.mentions.Candidate.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Who was spoken of in the last sentences. One stands out if it is ahead of all others: speakers
 * before subjects before the rest, near before far.
 */
final class Recent {
  static final int NOBODY = Integer.MIN_VALUE;

  /** Weight of a place; what the differences decide is told in RATIONALE.md. */
  static final int SPEAKER = 2;

  static final int SUBJECT = 3;
  static final int PLAIN = 1;
  static final int OBLIQUE = -1;

  /** Added to a candidate that the question does not fit. */
  static final int UNFIT = -1_000;

  private static final int FARTHEST = 3;
  private static final int PER_SENTENCE = 4;
  private static final int LEAST = -5;
  private static final int AHEAD = 2;
  private static final int MOST = 60;

  private final Deque<Candidate> candidates = new ArrayDeque<>();

  void add(Candidate candidate) {
    candidates.addLast(candidate);
    while (candidates.size() > MOST
        || candidates.getFirst().sentence() < candidate.sentence() - FARTHEST) {
      candidates.removeFirst();
    }
  }

  /**
   * The only one of these kinds that stands out, or {@link #NOBODY}; whoever was spoken of in
   * passing only may stand in another's way, no more.
   */
  int standingOut(Set<Kind> kinds, int sentence, ToIntFunction<Candidate> fit) {
    Map<Integer, Integer> scores = new TreeMap<>();
    Set<Integer> prominent = new HashSet<>();
    for (Candidate c : candidates) {
      int distance = sentence - c.sentence();
      int score = c.weight() + fit.applyAsInt(c) - PER_SENTENCE * distance;
      if (kinds.contains(c.kind()) && distance <= FARTHEST && score > UNFIT / 2) {
        scores.merge(c.who(), score, Math::max);
        if (c.weight() > 0) {
          prominent.add(c.who());
        }
      }
    }
    int best = best(scores);
    return prominent.contains(best) ? best : NOBODY;
  }

  /** Everybody named since that sentence. */
  List<Candidate> since(int sentence) {
    return candidates.stream().filter(c -> c.sentence() >= sentence).toList();
  }

  private static int best(Map<Integer, Integer> scores) {
    int best = NOBODY;
    int first = 0;
    int second = LEAST - AHEAD;
    for (Map.Entry<Integer, Integer> entry : scores.entrySet()) {
      int score = entry.getValue();
      if (best == NOBODY || score > first) {
        second = best == NOBODY ? second : first;
        first = score;
        best = entry.getKey();
      } else {
        second = Math.max(second, score);
      }
    }
    return best >= 0 && first - second >= AHEAD ? best : NOBODY;
  }
}
