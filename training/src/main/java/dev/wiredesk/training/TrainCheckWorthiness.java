package dev.wiredesk.training;

import dev.wiredesk.evaluation.RankedScores;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.worthiness.WorthinessWeights;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Learns which claims are worth checking: {@code TrainCheckWorthiness DATA_FOLDER OUTPUT_FILE
 * [MORE_ARTICLES.jsonl...]}. Prints the figures of cross-validation by story. The same data give
 * the same bytes, in a few seconds.
 */
public final class TrainCheckWorthiness {
  private static final List<String> SETS = List.of("wikinews-annotated.jsonl", "desk.jsonl");
  private static final int FOLDS = 5;

  private final PrintStream progress;

  TrainCheckWorthiness(PrintStream progress) {
    this.progress = progress;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println(
          "Usage: TrainCheckWorthiness DATA_FOLDER OUTPUT_FILE [MORE_ARTICLES.jsonl...]");
      System.exit(2);
    }
    List<Path> files = new ArrayList<>();
    SETS.forEach(set -> files.add(Path.of(arguments[0]).resolve(set)));
    for (int i = 2; i < arguments.length; i++) {
      files.add(Path.of(arguments[i]));
    }
    WorthinessWeights weights = new TrainCheckWorthiness(System.err).train(files);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      weights.write(out);
    }
  }

  WorthinessWeights train(List<Path> files) throws IOException {
    MarkedClaimReader reader = new MarkedClaimReader(EntityTagger.load());
    List<MarkedClaim> claims = new ArrayList<>();
    for (Path file : files) {
      List<MarkedClaim> more = reader.read(file);
      progress.printf(Locale.ROOT, "%s: %d claims%n", file.getFileName(), more.size());
      claims.addAll(more);
    }
    List<List<PlattLine.Judged>> folds = judgedByOthers(claims);
    report(folds);
    PlattLine line = PlattLine.fit(folds.stream().flatMap(List::stream).toList());
    return new WorthinessWeights(
        new LogisticRegression(claims).quantised(), line.slope(), line.intercept());
  }

  /** Every claim as judged by weights that have seen no claim of its story. */
  private static List<List<PlattLine.Judged>> judgedByOthers(List<MarkedClaim> claims) {
    List<List<PlattLine.Judged>> folds = new ArrayList<>();
    TreeMap<String, Integer> stories = new TreeMap<>();
    claims.forEach(claim -> stories.putIfAbsent(claim.story(), stories.size() % FOLDS));
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<MarkedClaim> others =
          claims.stream().filter(c -> stories.getOrDefault(c.story(), 0) != held).toList();
      byte[] weights = new LogisticRegression(others).quantised();
      folds.add(
          claims.stream()
              .filter(c -> stories.getOrDefault(c.story(), 0) == held)
              .map(c -> new PlattLine.Judged(sum(weights, c), c.isWorthy()))
              .toList());
    }
    return folds;
  }

  private static int sum(byte[] weights, MarkedClaim claim) {
    int sum = 0;
    for (int i = 0; i < claim.featureCount(); i++) {
      sum += weights[claim.feature(i)];
    }
    return sum;
  }

  /** The line of each fold is fitted to the other folds too. */
  private void report(List<List<PlattLine.Judged>> folds) {
    RankedScores scores = new RankedScores();
    for (int fold = 0; fold < folds.size(); fold++) {
      List<List<PlattLine.Judged>> others = new ArrayList<>(folds);
      List<PlattLine.Judged> held = others.remove(fold);
      PlattLine line = PlattLine.fit(others.stream().flatMap(List::stream).toList());
      held.forEach(one -> scores.add(line.probability(one.sum()), one.worthy()));
    }
    progress.println("cross-validation by story, " + FOLDS + " parts: " + scores.figures());
  }
}
