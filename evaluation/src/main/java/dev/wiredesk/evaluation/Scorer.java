package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.EnrichedArticle;
import java.util.Map;

/** Compares what was found in the articles of one set with what is marked there. */
interface Scorer {
  Measure measure();

  void add(GoldArticle gold, EnrichedArticle found);

  /** The figures by what they count, in the order in which they are printed. */
  Map<String, Map<String, Object>> figures();
}
