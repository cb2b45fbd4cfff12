package dev.wiredesk.training;

import java.util.Arrays;

/**
 * All sentences to learn from, in flat arrays: the features of every token, and the set of tags it
 * may have as bits. One bit is a known tag; several are a partial annotation.
 */
final class TrainingSet {
  int[] features = new int[1 << 20];
  private int[] starts = new int[1 << 16];
  private int[] allowed = new int[1 << 16];
  private int[] sentences = new int[1 << 12];
  private byte[] repetitions = new byte[1 << 12];
  private int tokens;
  private int used;
  private int count;

  void beginSentence(int times) {
    if (count + 2 > sentences.length) {
      sentences = Arrays.copyOf(sentences, sentences.length * 2);
      repetitions = Arrays.copyOf(repetitions, repetitions.length * 2);
    }
    sentences[count] = tokens;
    repetitions[count] = (byte) times;
    count++;
    sentences[count] = tokens;
  }

  void add(int[] tokenFeatures, int featureCount, int tags) {
    if (tokens + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      allowed = Arrays.copyOf(allowed, allowed.length * 2);
    }
    if (used + featureCount > features.length) {
      features = Arrays.copyOf(features, features.length * 2);
    }
    System.arraycopy(tokenFeatures, 0, features, used, featureCount);
    used += featureCount;
    allowed[tokens] = tags;
    tokens++;
    starts[tokens] = used;
    sentences[count] = tokens;
  }

  int sentenceCount() {
    return count;
  }

  int tokenCount() {
    return tokens;
  }

  int featureCount() {
    return used;
  }

  int from(int sentence) {
    return sentences[sentence];
  }

  int to(int sentence) {
    return sentences[sentence + 1];
  }

  int repetitions(int sentence) {
    return repetitions[sentence];
  }

  int allowed(int token) {
    return allowed[token];
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return starts[token + 1];
  }
}
