package dev.wiredesk.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Halves a set of vectors along its longest direction, and each half again. The path of halvings
 * groups words coarsely by its beginning and finely by its whole. Nothing in it is random.
 */
final class Bisection {
  private static final int SMALLEST = 24;
  private static final int DEEPEST = 11;
  private static final int ROUNDS = 12;

  private final WordVectors vectors;
  private final int dimensions;
  private final List<Leaf> leaves = new ArrayList<>();

  /** The words that took the same path. */
  record Leaf(String path, List<String> words) {
    Leaf {
      words = List.copyOf(words);
    }
  }

  private Bisection(WordVectors vectors) {
    this.vectors = vectors;
    this.dimensions = vectors.dimensions();
  }

  static List<Leaf> of(WordVectors vectors) {
    Bisection bisection = new Bisection(vectors);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      all.add(i);
    }
    bisection.split(all, "");
    return Collections.unmodifiableList(bisection.leaves);
  }

  private void split(List<Integer> members, String path) {
    if (members.size() <= SMALLEST || path.length() >= DEEPEST) {
      leaves.add(new Leaf(path, members.stream().map(vectors::word).toList()));
      return;
    }
    float[] direction = longestDirection(members);
    float threshold = dot(mean(members), direction);
    List<Integer> low = below(members, direction, threshold, true);
    List<Integer> high = below(members, direction, threshold, false);
    for (int round = 0; round < ROUNDS && !low.isEmpty() && !high.isEmpty(); round++) {
      float[] lowMean = mean(low);
      float[] highMean = mean(high);
      float[] between = minus(highMean, lowMean);
      float half = (dot(highMean, highMean) - dot(lowMean, lowMean)) / 2;
      low = below(members, between, half, true);
      high = below(members, between, half, false);
    }
    if (low.isEmpty() || high.isEmpty()) {
      leaves.add(new Leaf(path, members.stream().map(vectors::word).toList()));
      return;
    }
    split(low, path + "0");
    split(high, path + "1");
  }

  /** Power iteration on the covariance, from a fixed start. */
  private float[] longestDirection(List<Integer> members) {
    float[] mean = mean(members);
    float[] direction = minus(vectors.vector(members.getFirst()), mean);
    for (int round = 0; round < ROUNDS; round++) {
      float[] next = new float[dimensions];
      for (int member : members) {
        float[] vector = vectors.vector(member);
        float weight = dot(vector, direction) - dot(mean, direction);
        for (int i = 0; i < dimensions; i++) {
          next[i] += weight * (vector[i] - mean[i]);
        }
      }
      direction = scaled(next);
    }
    return direction;
  }

  private List<Integer> below(
      List<Integer> members, float[] direction, float threshold, boolean below) {
    List<Integer> chosen = new ArrayList<>();
    for (int member : members) {
      if (dot(vectors.vector(member), direction) < threshold == below) {
        chosen.add(member);
      }
    }
    return chosen;
  }

  private float[] mean(List<Integer> members) {
    float[] mean = new float[dimensions];
    for (int member : members) {
      for (int i = 0; i < dimensions; i++) {
        mean[i] += vectors.vector(member)[i];
      }
    }
    for (int i = 0; i < dimensions; i++) {
      mean[i] /= members.size();
    }
    return mean;
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static float[] minus(float[] a, float[] b) {
    float[] difference = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static float[] scaled(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    if (length == 0) {
      return vector;
    }
    float[] scaled = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      scaled[i] = vector[i] / length;
    }
    return scaled;
  }
}
