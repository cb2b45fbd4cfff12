package dev.wiredesk.training;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.entities.EntityFeatures;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.entities.TagScheme;
import dev.wiredesk.text.sequence.SequenceWeights;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures a tagger on annotated texts: precision, recall and F1 of exact spans. {@code
 * MeasureEntities WEIGHTS_FILE GOLD_FILE...}
 */
public final class MeasureEntities {
  private static final Map<String, EntityType> LABELS =
      Map.ofEntries(
          Map.entry("PER", EntityType.PERSON),
          Map.entry("PERSON", EntityType.PERSON),
          Map.entry("ORG", EntityType.ORGANIZATION),
          Map.entry("ORGANIZATION", EntityType.ORGANIZATION),
          Map.entry("LOC", EntityType.LOCATION),
          Map.entry("LOCATION", EntityType.LOCATION),
          Map.entry("NORP", EntityType.GROUP),
          Map.entry("GROUP", EntityType.GROUP),
          Map.entry("EVENT", EntityType.EVENT),
          Map.entry("WORK", EntityType.WORK));

  private static final Set<EntityType> MAIN =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

  private static final int ROUNDS = 20;

  private final EntityTagger tagger;
  private final Tokenizer tokenizer = new Tokenizer();

  private record Found(String text, int start, int end, EntityType type) {}

  private MeasureEntities(EntityTagger tagger) {
    this.tagger = tagger;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("Usage: MeasureEntities WEIGHTS_FILE GOLD_FILE...");
      System.exit(2);
    }
    SequenceWeights weights =
        SequenceWeights.read(
            Files.readAllBytes(Path.of(arguments[0])), arguments[0], TagScheme.TAGS);
    MeasureEntities measure = new MeasureEntities(new EntityTagger(EntityFeatures.load(), weights));
    for (String gold : List.of(arguments).subList(1, arguments.length)) {
      measure.print(Path.of(gold));
      measure.printSpeed(Path.of(gold));
    }
  }

  private void print(Path gold) throws IOException {
    Set<Found> wanted = new HashSet<>();
    Set<Found> found = new HashSet<>();
    for (AnnotatedText text : AnnotatedTexts.read(gold)) {
      text.spans().forEach(span -> wanted(text, span).ifPresent(wanted::add));
      found.addAll(found(text));
    }
    System.out.println(gold);
    for (EntityType type : EntityType.values()) {
      print(type.name(), of(wanted, Set.of(type)), of(found, Set.of(type)));
    }
    print("PER+ORG+LOC", of(wanted, MAIN), of(found, MAIN));
  }

  private void printSpeed(Path gold) throws IOException {
    List<TokenizedText> texts =
        AnnotatedTexts.read(gold).stream().map(text -> tokenizer.tokenize(text.text())).toList();
    long tokens = texts.stream().mapToLong(text -> text.tokens().size()).sum();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long shortest = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      texts.forEach(tagger::tag);
      shortest = Math.min(shortest, threads.getCurrentThreadCpuTime() - start);
    }
    System.out.printf(
        Locale.ROOT,
        "%d tokens, %.0f in a second of one processor (the best of %d rounds)%n",
        tokens,
        tokens * 1e9 / shortest,
        ROUNDS);
  }

  private static void print(String name, Set<Found> wanted, Set<Found> found) {
    if (wanted.isEmpty()) {
      return;
    }
    long right = found.stream().filter(wanted::contains).count();
    double precision = found.isEmpty() ? 0 : (double) right / found.size();
    double recall = (double) right / wanted.size();
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "%-14s P %.4f R %.4f F1 %.4f (%d of %d found, %d wanted)%n",
        name,
        precision,
        recall,
        f1,
        right,
        found.size(),
        wanted.size());
  }

  private static Set<Found> of(Set<Found> all, Set<EntityType> types) {
    Set<Found> chosen = new HashSet<>(all);
    chosen.removeIf(one -> !types.contains(one.type));
    return chosen;
  }

  private static Optional<Found> wanted(AnnotatedText text, AnnotatedText.Span span) {
    EntityType type = LABELS.get(span.label().toUpperCase(Locale.ROOT));
    return Optional.ofNullable(type).map(t -> new Found(text.id(), span.start(), span.end(), t));
  }

  private List<Found> found(AnnotatedText text) {
    TokenizedText tokens = tokenizer.tokenize(text.text());
    return tagger.tag(tokens).stream().map(m -> found(text, tokens.tokens(), m)).toList();
  }

  private static Found found(AnnotatedText text, List<Token> tokens, EntityMention mention) {
    return new Found(
        text.id(),
        tokens.get(mention.from()).start(),
        tokens.get(mention.to() - 1).end(),
        mention.type());
  }
}
