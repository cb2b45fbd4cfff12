package dev.wiredesk.launcher.kb;

import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a knowledge base from a Wikidata dump. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Build a knowledge base from a JSON dump of Wikidata (dumps.wikimedia.org, latest-all.json.gz): one large array, an"
          + " item a line; plain, gzip or bzip2, told by its first bytes.",
      "Reads the dump once, in bounded memory; gzip is several times as fast to read as bzip2. A bad line is reported on"
          + " standard error, the others go on, and the exit status is 3. Nothing is written under the name of the"
          + " output until the end.",
      "Use the result with 'annotate --kb FILE' and the setting wiredesk.enrich.knowledge-base."
    })
public final class KbBuildCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DUMP", description = "The dump; - for standard input.")
  private Path dump = Path.of("-");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Where the base goes; compressed if the name ends in .gz.")
  private Path output = Path.of("");

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "TAG",
      description =
          "Languages of the names, the first one for the label (default: ${DEFAULT-VALUE}).")
  private List<String> languages = List.of("en");

  @Option(
      names = "--min-sitelinks",
      paramLabel = "N",
      description = "Wikipedias in which an item must have a page (default: ${DEFAULT-VALUE}).")
  private int minSitelinks = 3;

  @Option(
      names = "--class",
      paramLabel = "Q=TYPE",
      description = {
        "A further class of items to keep, such as Q618123=LOCATION; may be repeated. Classes are compared with P31 as they"
            + " stand; subclasses (P279) must be named too."
      })
  private List<String> classes = new ArrayList<>();

  @Option(names = "--json", description = "The summary as one JSON object.")
  private boolean json;

  /** On these streams. */
  public KbBuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ItemReader items = new ItemReader(languages, minSitelinks, classes());
    Progress progress = new Progress(console.err(), System::nanoTime);
    try (Dump source = Dump.open(dump, console.in());
        BaseFile file = BaseFile.create(output)) {
      Build build = new Build(source, items, progress);
      Summary summary = build.run(file);
      file.finish();
      summary.print(console.out(), json, output);
      return summary.bad() == 0 && !summary.isCut() ? ExitStatus.DONE : ExitStatus.SOME_BAD;
    } catch (IOException e) {
      throw new CommandFailed("Cannot build " + output + " from " + dump + ": " + reason(e), e);
    }
  }

  private ItemClasses classes() {
    try {
      return ItemClasses.load().with(classes);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--class: " + e.getMessage(), e);
    }
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
