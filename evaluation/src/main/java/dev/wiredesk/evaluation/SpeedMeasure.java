package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.text.Annotator;
import dev.wiredesk.text.AnnotatorSettings;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.Tokenizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How fast articles are annotated, from the raw record to the enriched one, by the thread that
 * calls; and whether the time grows with the length of a text and no faster.
 */
final class SpeedMeasure {
  private static final int DOUBLINGS = 3;

  private final String set;
  private final List<RawArticle> articles;
  private final LoadedModels models;
  private final Consumer<String> progress;
  private final Effort effort;
  private final Tokenizer tokenizer = new Tokenizer();
  private final List<Row> rows = new ArrayList<>();

  SpeedMeasure(
      String set,
      List<RawArticle> articles,
      LoadedModels models,
      Effort effort,
      Consumer<String> progress) {
    this.effort = effort;
    this.set = set;
    this.articles = List.copyOf(articles);
    this.models = models;
    this.progress = progress;
  }

  List<Row> rows() {
    load();
    if (!articles.isEmpty()) {
      progress.accept("measuring speed on " + set);
      throughput();
      lengths();
    }
    return rows;
  }

  private void load() {
    row("loading the models, processor", models.cpuNanos() / 1e9, "s");
    row("loading the models, clock", models.wallNanos() / 1e9, "s");
    row("heap of the models", models.heapBytes() / 1e6, "MB");
    row("models and lists, unpacked", Resources.bytes() / 1e6, "MB");
  }

  private void throughput() {
    long tokens = articles.stream().mapToLong(this::tokens).sum();
    Runnable round = () -> articles.forEach(models.annotator()::annotate);
    for (int i = 0; i < effort.warmUpRounds(); i++) {
      round.run();
    }
    Cost best = Cost.best(effort.rounds(), round);
    row("tokens of " + articles.size() + " articles", tokens, "tokens");
    row("one thread, a second of processor", Math.round(tokens * 1e9 / best.cpuNanos()), "tokens");
    row("one thread, a second by the clock", Math.round(tokens * 1e9 / best.wallNanos()), "tokens");
  }

  private long tokens(RawArticle article) {
    return (long) tokenizer.tokenize(article.getHeadline()).tokens().size()
        + tokenizer.tokenize(article.getBody()).tokens().size();
  }

  private void lengths() {
    Annotator annotator =
        models
            .annotator()
            .with(
                AnnotatorSettings.DEFAULT
                    .withDeadline(Duration.ofHours(1))
                    .withLongestText(Integer.MAX_VALUE));
    for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
      int length = effort.shortestText() << doubling;
      RawArticle text = text(length);
      // Each length has as many tokens to work on.
      int times = 1 << (DOUBLINGS - doubling);
      Runnable round = () -> repeat(times, () -> annotator.annotate(text));
      round.run();
      Cost cost = Cost.best(effort.rounds(), round);
      long tokens = tokens(text) * times;
      String name = "a text of " + length + " tokens";
      row(name + ", time a token", (double) cost.cpuNanos() / tokens, "ns");
      row(name + ", memory a token", (double) cost.bytes() / tokens, "bytes");
    }
  }

  private static void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  /** As many tokens as that from the set's articles, over and over if they are few. */
  private RawArticle text(int length) {
    StringBuilder body = new StringBuilder();
    int tokens = 0;
    for (int i = 0; tokens < length && i < length; i++) {
      String part = articles.get(i % articles.size()).getBody();
      List<Token> found = tokenizer.tokenize(part).tokens();
      int taken = Math.min(found.size(), length - tokens);
      if (taken > 0) {
        body.append(part, 0, found.get(taken - 1).end()).append("\n\n");
        tokens += taken;
      }
    }
    return RawArticle.newBuilder(articles.getFirst())
        .setHeadline("")
        .setBody(body.toString())
        .setLanguage("en")
        .build();
  }

  private void row(String what, Object value, String unit) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("value", value);
    figures.put("unit", unit);
    rows.add(new Row(Measure.SPEED, set, DataFolder.use(set), what, figures));
  }
}
