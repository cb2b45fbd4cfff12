package dev.wiredesk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores from 0 to 1 against what is true: how well they rank, decide at .5, and are calibrated.
 * One thread adds.
 */
public final class RankedScores {
  private static final int BINS = 10;
  private static final double DECISION = 0.5;

  private final List<Scored> all = new ArrayList<>();

  private record Scored(double score, boolean truth) {}

  public void add(double score, boolean truth) {
    all.add(new Scored(score, truth));
  }

  public int size() {
    return all.size();
  }

  /**
   * Precision at each score, weighted by the recall it adds; equal scores count as one. NaN where
   * nothing is true.
   */
  public double averagePrecision() {
    List<Scored> ranked = new ArrayList<>(all);
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    long total = ranked.stream().filter(Scored::truth).count();
    double sum = 0;
    int right = 0;
    int from = 0;
    while (from < ranked.size()) {
      int to = from;
      int more = 0;
      while (to < ranked.size() && ranked.get(to).score == ranked.get(from).score) {
        more += ranked.get(to).truth ? 1 : 0;
        to++;
      }
      right += more;
      sum += (double) more * right / to;
      from = to;
    }
    return sum / total;
  }

  /**
   * Expected calibration error: how far the mean score of each tenth of the scale is from the share
   * of true ones in it, weighted by their number.
   */
  public double calibrationError() {
    double[] scores = new double[BINS];
    int[] truths = new int[BINS];
    for (Scored one : all) {
      int bin = (int) Math.min(BINS - 1, one.score * BINS);
      scores[bin] += one.score;
      truths[bin] += one.truth ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(scores[bin] - truths[bin]);
    }
    return error / all.size();
  }

  /** Average precision, decision at .5, calibration. */
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("average precision", averagePrecision());
    figures.putAll(decided().figures());
    figures.put("calibration error", calibrationError());
    return figures;
  }

  private Counts decided() {
    Counts counts = new Counts();
    for (Scored one : all) {
      boolean decided = one.score >= DECISION;
      counts.add(decided && one.truth ? 1 : 0, decided ? 1 : 0, one.truth ? 1 : 0);
    }
    return counts;
  }
}
