package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.text.Annotator;
import dev.wiredesk.text.AnnotatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Measures the text library on the sets of one folder. One thread runs it, once. */
public final class Evaluation {
  /** A busy machine must not change what is found. */
  private static final Duration NO_HURRY = Duration.ofHours(1);

  private final DataFolder folder;
  private final Set<Measure> measures;
  private final Consumer<String> progress;
  private final Effort effort;
  private final Supplier<LoadedModels> loading;
  private final List<Row> rows = new ArrayList<>();
  private final List<BadLine> badLines = new ArrayList<>();
  private final GoldReader reader = new GoldReader();

  /**
   * @param folder with sets in the layout that the module's README shows
   * @param progress is told what is going on, and every line that is left out
   */
  public Evaluation(Path folder, Set<Measure> measures, Consumer<String> progress) {
    this(folder, measures, progress, Effort.DEFAULT, Evaluation::load);
  }

  Evaluation(
      Path folder,
      Set<Measure> measures,
      Consumer<String> progress,
      Effort effort,
      Supplier<LoadedModels> loading) {
    this.effort = effort;
    this.loading = loading;
    this.folder = new DataFolder(folder);
    this.measures = Set.copyOf(measures);
    this.progress = progress;
  }

  /** Takes about a minute; a folder that cannot be read is an error, a missing set is not. */
  public Report run() throws IOException {
    Map<Measure, List<String>> sets = sets();
    if (sets.values().stream().allMatch(List::isEmpty)) {
      return report(sets);
    }
    progress.accept("loading the models");
    LoadedModels models = loading.get();
    for (String set : jsonSets(sets)) {
      score(set, scorers(set, sets), models.annotator());
    }
    for (String set : sets.getOrDefault(Measure.CHECK_WORTHINESS, List.of())) {
      if (DataFolder.isSentences(set)) {
        sentences(set, models.annotator());
      }
    }
    for (String set : sets.getOrDefault(Measure.SPEED, List.of())) {
      rows.addAll(speed(set, models));
    }
    return report(sets);
  }

  private static LoadedModels load() {
    return LoadedModels.load(AnnotatorSettings.DEFAULT.withDeadline(NO_HURRY));
  }

  private Report report(Map<Measure, List<String>> sets) {
    List<String> skipped = new ArrayList<>();
    sets.forEach(
        (measure, found) -> {
          if (found.isEmpty()) {
            skipped.add(measure.label() + ": no " + DataFolder.wanted(measure));
          }
        });
    return new Report(rows, skipped, badLines);
  }

  private Map<Measure, List<String>> sets() throws IOException {
    Map<Measure, List<String>> sets = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (measures.contains(measure)) {
        sets.put(measure, folder.sets(measure));
      }
    }
    return sets;
  }

  /** Each set once, though several measures may use it. */
  private static Set<String> jsonSets(Map<Measure, List<String>> sets) {
    Set<String> all = new LinkedHashSet<>();
    sets.forEach(
        (measure, own) -> {
          if (measure != Measure.SPEED) {
            own.stream().filter(set -> !DataFolder.isSentences(set)).forEach(all::add);
          }
        });
    return all;
  }

  private static List<Scorer> scorers(String set, Map<Measure, List<String>> sets) {
    return Stream.<Scorer>of(
            new EntityScorer(),
            new AttributionScorer(),
            new LinkingScorer(),
            new WorthinessScorer())
        .filter(s -> sets.getOrDefault(s.measure(), List.of()).contains(set))
        .toList();
  }

  private void score(String set, List<Scorer> scorers, Annotator annotator) throws IOException {
    progress.accept("annotating " + set);
    new SetLines(set, this::leaveOut)
        .forEach(
            folder.file(set),
            line -> {
              GoldArticle gold = reader.read(line);
              EnrichedArticle found = annotator.annotate(gold.raw());
              scorers.forEach(scorer -> scorer.add(gold, found));
            });
    for (Scorer scorer : scorers) {
      scorer
          .figures()
          .forEach(
              (what, figures) ->
                  rows.add(new Row(scorer.measure(), set, DataFolder.use(set), what, figures)));
    }
  }

  private void sentences(String set, Annotator annotator) throws IOException {
    progress.accept("scoring " + set);
    SentenceSet sentences = new SentenceSet(annotator);
    new SetLines(set, this::leaveOut).forEach(folder.file(set), sentences::add);
    if (sentences.size() > 0) {
      rows.add(
          new Row(
              Measure.CHECK_WORTHINESS,
              set,
              DataFolder.use(set),
              "sentences",
              sentences.figures()));
    }
  }

  private List<Row> speed(String set, LoadedModels models) throws IOException {
    List<RawArticle> articles = new ArrayList<>();
    new SetLines(set, this::leaveOut)
        .forEach(folder.file(set), line -> articles.add(reader.read(line).raw()));
    return new SpeedMeasure(set, articles, models, effort, progress).rows();
  }

  private void leaveOut(BadLine line) {
    badLines.add(line);
    progress.accept("left out: " + line.text());
  }
}
