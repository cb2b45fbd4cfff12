package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.TextSelector;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who claims what in the body: contents that overlap, exact spans, and sources among those found.
 */
final class AttributionScorer implements Scorer {
  /** The overlap at which a claim counts as found where one figure must do. */
  static final double HALF = 0.5;

  private final List<Level> levels =
      Stream.of(0.3, HALF, 0.8).map(l -> new Level(l, new Counts(), new Counts())).toList();

  private final Map<String, Counts> types = new TreeMap<>();
  private final Counts exactSource = new Counts();
  private final Counts exactCue = new Counts();
  private final Counts exactContent = new Counts();

  /** What was found, in the terms of the gold; offsets into the body only. */
  record Found(List<Stretch> source, List<Stretch> cue, List<Stretch> content, Claim claim) {
    static List<Found> of(EnrichedArticle article) {
      return article.getClaims().stream()
          .map(c -> new Found(inBody(c.getSource()), inBody(c.getCue()), inBody(c.getContent()), c))
          .toList();
    }

    private static List<Stretch> inBody(List<TextSelector> selectors) {
      return selectors.stream()
          .filter(s -> s.getField() == TextField.BODY)
          .map(s -> new Stretch(s.getStart(), s.getEnd()))
          .toList();
    }
  }

  /** What is counted of the pairs whose contents overlap so far. */
  private record Level(double least, Counts contents, Counts sources) {
    String name() {
      return String.format(Locale.ROOT, "%.1f", least).substring(1);
    }
  }

  @Override
  public Measure measure() {
    return Measure.ATTRIBUTION;
  }

  @Override
  public void add(GoldArticle gold, EnrichedArticle article) {
    CodePoints text = gold.text();
    List<GoldAttribution> wanted = gold.attributions();
    List<Found> found = Found.of(article);
    exact(
        exactSource,
        spans(wanted, GoldAttribution::source, text),
        spans(found, Found::source, text));
    exact(exactCue, spans(wanted, GoldAttribution::cue, text), spans(found, Found::cue, text));
    exact(
        exactContent,
        spans(wanted, GoldAttribution::content, text),
        spans(found, Found::content, text));
    overlaps(
        text,
        wanted.stream().filter(a -> !a.content().isEmpty()).toList(),
        found.stream().filter(f -> !f.content().isEmpty()).toList());
  }

  private static <T> Set<List<Stretch>> spans(
      List<T> all, Function<T, List<Stretch>> role, CodePoints text) {
    Set<List<Stretch>> spans = new HashSet<>();
    for (T one : all) {
      if (!role.apply(one).isEmpty()) {
        spans.add(Stretch.trimmed(role.apply(one), text));
      }
    }
    return spans;
  }

  private static void exact(Counts counts, Set<List<Stretch>> wanted, Set<List<Stretch>> found) {
    counts.add(found.stream().filter(wanted::contains).count(), found.size(), wanted.size());
  }

  private void overlaps(CodePoints text, List<GoldAttribution> wanted, List<Found> found) {
    ContentMatch match =
        new ContentMatch(
            wanted.stream().map(a -> Stretch.letters(a.content(), text)).toList(),
            found.stream().map(f -> Stretch.letters(f.content(), text)).toList());
    for (Level level : levels) {
      List<ContentMatch.Pair> pairs = match.pairs(level.least);
      level.contents.add(pairs.size(), found.size(), wanted.size());
      for (ContentMatch.Pair pair : pairs) {
        source(level.sources, wanted.get(pair.wanted()), found.get(pair.found()), text);
      }
      if (level.least == HALF) {
        recall(wanted, pairs);
      }
    }
  }

  private static void source(Counts counts, GoldAttribution wanted, Found found, CodePoints text) {
    if (!wanted.source().isEmpty()) {
      BitSet letters = Stretch.letters(wanted.source(), text);
      counts.add(letters.intersects(Stretch.letters(found.source(), text)) ? 1 : 0, 1, 1);
    }
  }

  private void recall(List<GoldAttribution> wanted, List<ContentMatch.Pair> pairs) {
    wanted.forEach(a -> types.computeIfAbsent(a.type(), t -> new Counts()).add(0, 0, 1));
    for (ContentMatch.Pair pair : pairs) {
      types.getOrDefault(wanted.get(pair.wanted()).type(), new Counts()).add(1, 1, 0);
    }
  }

  @Override
  public Map<String, Map<String, Object>> figures() {
    Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
    levels.forEach(l -> figures.put("content at " + l.name(), l.contents.figures()));
    figures.put("exact source", exactSource.figures());
    figures.put("exact cue", exactCue.figures());
    figures.put("exact content", exactContent.figures());
    types.forEach((type, counts) -> figures.put(type + " at .5", counts.recallFigures()));
    levels.forEach(l -> figures.put("right source at " + l.name(), l.sources.precisionFigures()));
    return figures;
  }
}
