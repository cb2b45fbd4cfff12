package dev.wiredesk.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the attributions that are wanted in one text with those that were found, by how far their
 * contents overlap: the share of the letters of both that is in each.
 */
final class ContentMatch {
  /** The best first; the order of equal ones is part of the score and must stay as it is. */
  private static final Comparator<Pair> ORDER =
      Comparator.comparingDouble(Pair::overlap)
          .thenComparingInt(Pair::wanted)
          .thenComparingInt(Pair::found)
          .reversed();

  private final List<Pair> candidates = new ArrayList<>();

  /**
   * One that is wanted and one that was found.
   *
   * @param wanted index
   * @param found index
   */
  record Pair(double overlap, int wanted, int found) {}

  ContentMatch(List<BitSet> wanted, List<BitSet> found) {
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double overlap = overlap(wanted.get(i), found.get(j));
        if (overlap > 0) {
          candidates.add(new Pair(overlap, i, j));
        }
      }
    }
    candidates.sort(ORDER);
  }

  private static double overlap(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int shared = both.cardinality();
    return shared == 0 ? 0 : (double) shared / (one.cardinality() + other.cardinality() - shared);
  }

  /** Pairs that overlap at least so far, each attribution in one at most. */
  List<Pair> pairs(double least) {
    List<Pair> pairs = new ArrayList<>();
    BitSet wanted = new BitSet();
    BitSet found = new BitSet();
    for (Pair pair : candidates) {
      if (pair.overlap >= least && !wanted.get(pair.wanted) && !found.get(pair.found)) {
        wanted.set(pair.wanted);
        found.set(pair.found);
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
