package dev.wiredesk.evaluation;

/**
 * How long to measure speed.
 *
 * @param warmUpRounds over all articles, after which the code is as fast as it gets
 * @param rounds of which the best counts
 * @param shortestText tokens of the first of the texts that double in length
 */
record Effort(int warmUpRounds, int rounds, int shortestText) {
  static final Effort DEFAULT = new Effort(6, 10, 2_000);
}
