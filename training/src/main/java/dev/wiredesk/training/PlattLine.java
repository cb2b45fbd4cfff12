package dev.wiredesk.training;

import java.util.List;

/**
 * The line from a sum of weights to the logarithmic odds of being worth checking, fitted by
 * Newton's method to claims that the weights were not learned from (Platt 1999).
 */
record PlattLine(double slope, double intercept) {
  private static final int STEPS = 40;
  private static final double LEAST = 1e-9;

  /** What weights say of a claim, and what people say. */
  record Judged(int sum, boolean worthy) {}

  static PlattLine fit(List<Judged> all) {
    double unit = all.stream().mapToDouble(j -> Math.abs(j.sum)).max().orElse(1);
    double a = 1;
    double b = 0;
    for (int step = 0; step < STEPS; step++) {
      double ga = 0;
      double gb = 0;
      double haa = LEAST;
      double hab = 0;
      double hbb = LEAST;
      for (Judged one : all) {
        double x = one.sum / unit;
        double p = LogisticRegression.probability(a * x + b);
        double error = (one.worthy ? 1 : 0) - p;
        double weight = p * (1 - p);
        ga += error * x;
        gb += error;
        haa += weight * x * x;
        hab += weight * x;
        hbb += weight;
      }
      double determinant = haa * hbb - hab * hab;
      a += (hbb * ga - hab * gb) / determinant;
      b += (haa * gb - hab * ga) / determinant;
    }
    return new PlattLine(a / unit, b);
  }

  double probability(int sum) {
    return LogisticRegression.probability(slope * sum + intercept);
  }
}
