package dev.wiredesk.launcher.annotate;

import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import dev.wiredesk.launcher.console.Lines;
import dev.wiredesk.text.linking.KnowledgeBase;
import dev.wiredesk.text.linking.KnowledgeBaseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Annotates articles without any server. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Say who and what articles name and who claims what in them; needs no server.",
      "In: one article a line as JSON (uri, headline, body and any other field of the contract; body is required).",
      "Out: the enriched articles in the same order, one a line. A bad line is reported on standard error, the"
          + " others go through, and the exit status is 3."
    })
public final class AnnotateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "File of JSON lines; - for standard input (default).")
  private Path file = Path.of("-");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--kb",
      paramLabel = "FILE",
      description =
          "Knowledge base to link entities to, from 'kb build' (default: the one built in).")
  private @Nullable Path knowledgeBase;

  public AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (InputStream in = open()) {
      return annotate(in);
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private int annotate(InputStream in) throws IOException {
    try (OrderedWork work = new OrderedWork(ArticleLines.load(base()), Math.max(1, threads))) {
      Results results = new Results(console);
      work.run(new Lines(in), results);
      console.out().flush();
      return results.anyBad() ? ExitStatus.SOME_BAD : ExitStatus.DONE;
    }
  }

  private KnowledgeBase base() {
    try {
      return knowledgeBase == null ? KnowledgeBase.builtIn() : KnowledgeBase.read(knowledgeBase);
    } catch (KnowledgeBaseException e) {
      throw new CommandFailed(String.valueOf(e.getMessage()), e);
    }
  }

  private InputStream open() throws IOException {
    return file.toString().equals("-") ? console.in() : Files.newInputStream(file);
  }
}
