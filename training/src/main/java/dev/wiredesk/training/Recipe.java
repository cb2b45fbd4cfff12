package dev.wiredesk.training;

/**
 * How one model is learned.
 *
 * @param runs from the beginning, in other orders; their weights are averaged
 * @param epochs passes over the sequences
 * @param rate of the first step
 * @param dropout share of features hidden at each step
 * @param featuresKept those that matter most; the others are left out of the weights
 */
record Recipe(int runs, int epochs, float rate, double dropout, int featuresKept) {}
