package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.EnrichedArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The score of found claims against the mark of the ones they match. */
final class WorthinessScorer implements Scorer {
  private final RankedScores scores = new RankedScores();

  @Override
  public Measure measure() {
    return Measure.CHECK_WORTHINESS;
  }

  @Override
  public void add(GoldArticle gold, EnrichedArticle article) {
    List<GoldAttribution> wanted = gold.attributions();
    List<AttributionScorer.Found> found = AttributionScorer.Found.of(article);
    ContentMatch match =
        new ContentMatch(
            wanted.stream().map(a -> Stretch.letters(a.content(), gold.text())).toList(),
            found.stream().map(f -> Stretch.letters(f.content(), gold.text())).toList());
    for (ContentMatch.Pair pair : match.pairs(AttributionScorer.HALF)) {
      Boolean mark = wanted.get(pair.wanted()).checkWorthy();
      Float score = found.get(pair.found()).claim().getCheckWorthiness();
      if (mark != null && score != null) {
        scores.add(score, mark);
      }
    }
  }

  @Override
  public Map<String, Map<String, Object>> figures() {
    Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
    if (scores.size() > 0) {
      figures.put("found claims", scores.figures());
    }
    return figures;
  }
}
