package dev.wiredesk.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many were right, found and wanted. One thread counts. */
final class Counts {
  private long right;
  private long found;
  private long wanted;

  void add(long moreRight, long moreFound, long moreWanted) {
    right += moreRight;
    found += moreFound;
    wanted += moreWanted;
  }

  long wanted() {
    return wanted;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("precision", precision());
    figures.put("recall", recall());
    figures.put("f1", f1());
    figures.put("right", right);
    figures.put("found", found);
    figures.put("wanted", wanted);
    return figures;
  }

  /** Where only what is wanted is told apart, so that nothing is found in vain. */
  Map<String, Object> recallFigures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("recall", recall());
    figures.put("right", right);
    figures.put("wanted", wanted);
    return figures;
  }

  /** Where only what was found is looked at. */
  Map<String, Object> precisionFigures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("precision", precision());
    figures.put("right", right);
    figures.put("found", found);
    return figures;
  }
}
