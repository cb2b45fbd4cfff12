package dev.wiredesk.launcher.evaluate;

import dev.wiredesk.evaluation.Evaluation;
import dev.wiredesk.evaluation.Measure;
import dev.wiredesk.evaluation.Report;
import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the text library on sets that people have marked. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measure entities, attribution, linking, check-worthiness and speed on a folder of marked sets.",
      "Looks for ner/*.jsonl, attribution/*.jsonl, linking/*.jsonl, checkworthiness/*.tsv, wikinews-annotated.jsonl"
          + " and desk.jsonl; what is missing is named and skipped. Progress goes to standard error. A bad line is left"
          + " out and reported there, and the exit status is 3; without any set it is 1."
    })
public final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DATA-FOLDER", description = "Folder with the sets.")
  private Path folder = Path.of(".");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "MEASURE",
      converter = MeasureName.class,
      description =
          "Measure only these: entities, attribution, linking, check-worthiness, speed (default:"
              + " all).")
  private List<Measure> only = List.of();

  @Option(names = "--json", description = "Print one JSON object instead of tables.")
  private boolean json;

  public EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailed(folder + " is not a folder");
    }
    Report report = run();
    if (!report.foundAny()) {
      throw new CommandFailed("No set in " + folder + ". " + String.join("; ", report.skipped()));
    }
    print(report);
    return report.anyBad() ? ExitStatus.SOME_BAD : ExitStatus.DONE;
  }

  private Report run() {
    Set<Measure> measures = only.isEmpty() ? EnumSet.allOf(Measure.class) : EnumSet.copyOf(only);
    try {
      return new Evaluation(folder, measures, console.err()::println).run();
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private void print(Report report) {
    List<String> lines = json ? List.of(report.json()) : report.lines();
    // println would write the system's own line end.
    lines.forEach(line -> console.out().print(line + "\n"));
    console.out().flush();
  }
}
