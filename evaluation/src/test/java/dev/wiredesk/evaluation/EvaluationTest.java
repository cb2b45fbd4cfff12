package dev.wiredesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.text.AnnotatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final String ARTICLE =
      "{\"id\":\"a\",\"text\":\"Mayor Anna Brook said that the bridge was closed.\","
          + "\"entities\":[[6,16,\"PER\"]],\"attributions\":[{\"source\":[[0,16]],\"cue\":[[17,21]],"
          + "\"content\":[[27,48]],\"type\":\"INDIRECT\",\"checkWorthy\":true}]}\n";

  private static final LoadedModels MODELS = LoadedModels.load(AnnotatorSettings.DEFAULT);

  private final List<String> progress = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void measuresEverythingOnOneFolder() throws IOException {
    write("wikinews-annotated.jsonl", ARTICLE);
    write("linking/some.jsonl", "{\"id\":0,\"text\":\"Anna\",\"labels\":[]}\n");
    write("checkworthiness/some.tsv", "Sentence_id\tText\tclass_label\n1\tIt rained.\tYes\n");
    Report report = evaluate(EnumSet.allOf(Measure.class));
    assertThat(report.skipped()).isEmpty();
    assertThat(report.lines())
        .contains("entities", "\nattribution", "\nlinking", "\ncheck-worthiness", "\nspeed");
    assertThat(report.lines()).anyMatch(line -> line.contains("one thread, a second of processor"));
  }

  @Test
  void findsTheClaimOfThePlainestSentence() throws IOException {
    write("attribution/some.jsonl", ARTICLE);
    JsonNode rows = json(evaluate(Set.of(Measure.ATTRIBUTION))).path("attribution");
    assertThat(rows)
        .filteredOn(row -> row.path("what").asText().equals("content at .8"))
        .singleElement()
        .returns(1.0, row -> row.path("f1").asDouble())
        .returns("measured only", row -> row.path("use").asText());
  }

  @Test
  void namesWhatItDidNotFind() throws IOException {
    write("ner/some.jsonl", ARTICLE);
    Report report = evaluate(EnumSet.of(Measure.ENTITIES, Measure.LINKING));
    assertThat(report.foundAny()).isTrue();
    assertThat(report.skipped()).containsExactly("linking: no linking/*.jsonl");
  }

  @Test
  void findsNothingInAnEmptyFolder() throws IOException {
    Report report = evaluate(EnumSet.allOf(Measure.class));
    assertThat(report.foundAny()).isFalse();
    assertThat(report.skipped()).hasSize(Measure.values().length);
    assertThat(progress).isEmpty();
  }

  @Test
  void leavesBadLinesOutAndTellsFileAndLine() throws IOException {
    write("ner/some.jsonl", ARTICLE + "\n{broken\n");
    write("checkworthiness/some.tsv", "1\tIt rained.\tMaybe\n");
    Report report = evaluate(EnumSet.of(Measure.ENTITIES, Measure.CHECK_WORTHINESS));
    assertThat(report.anyBad()).isTrue();
    assertThat(progress)
        .anyMatch(line -> line.startsWith("left out: ner/some.jsonl line 3: not valid JSON"))
        .contains("left out: checkworthiness/some.tsv line 1: the mark is Yes or No");
    assertThat(json(report).path("leftOut")).hasSize(2);
  }

  @Test
  void printsTheSameEveryTime() throws IOException {
    write("ner/b.jsonl", ARTICLE);
    write("ner/a.jsonl", ARTICLE);
    Set<Measure> measures = EnumSet.of(Measure.ENTITIES);
    assertThat(evaluate(measures).lines()).isEqualTo(evaluate(measures).lines());
  }

  private Report evaluate(Set<Measure> measures) throws IOException {
    return new Evaluation(folder, measures, progress::add, new Effort(1, 1, 50), () -> MODELS)
        .run();
  }

  private static JsonNode json(Report report) throws IOException {
    return new ObjectMapper().readTree(report.json());
  }

  private void write(String set, String lines) throws IOException {
    Files.createDirectories(folder.resolve(set).getParent());
    Files.writeString(folder.resolve(set), lines);
  }
}
