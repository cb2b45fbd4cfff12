package dev.wiredesk.launcher;

import dev.wiredesk.launcher.annotate.AnnotateCommand;
import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import dev.wiredesk.launcher.demo.DemoCommand;
import dev.wiredesk.launcher.evaluate.EvaluateCommand;
import dev.wiredesk.launcher.kb.KbCommand;
import dev.wiredesk.launcher.publish.PublishCommand;
import dev.wiredesk.launcher.topics.BootstrapCommand;
import dev.wiredesk.launcher.topics.TailCommand;
import dev.wiredesk.launcher.topics.TopicsCommand;
import dev.wiredesk.runtime.bootstrap.BootstrapFailed;
import dev.wiredesk.runtime.settings.WrongSettings;
import dev.wiredesk.stack.ChildFailed;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of {@code ./wiredesk}: knows every command by name. */
@Command(
    name = "wiredesk",
    version = "Wiredesk 0.1.0",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Turns a stream of news articles into a stream of facts: who says what, and who denies it.",
    footer = {
      "",
      "  test        Run all tests (mvn verify); arguments go to Maven.",
      "  jdk         Print the folder of the JDK in use.",
      "",
      "Exit status: 0 done, 1 failed, 2 wrong arguments, 3 done but some of the input was bad."
    })
public final class Wiredesk {
  private Wiredesk() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int status = commandLine(console).execute(args);
    console.out().flush();
    System.exit(status);
  }

  /** All commands, on these streams. */
  static CommandLine commandLine(Console console) {
    return new CommandLine(new Wiredesk())
        .addSubcommand(new AnnotateCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(KbCommand.on(console))
        .addSubcommand(new DemoCommand(console))
        .addSubcommand(new PublishCommand(console))
        .addSubcommand(new TailCommand(console))
        .addSubcommand(new TopicsCommand(console))
        .addSubcommand(new BootstrapCommand(console))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Wiredesk::failed);
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) throws Exception {
    return switch (failure) {
      case CommandFailed expected -> tell(command, expected, ExitStatus.FAILED);
      case BootstrapFailed expected -> tell(command, expected, ExitStatus.FAILED);
      case ChildFailed expected -> tell(command, expected, ExitStatus.FAILED);
      case WrongSettings expected -> tell(command, expected, ExitStatus.USAGE);
      default -> throw failure;
    };
  }

  private static int tell(CommandLine command, Exception failure, int status) {
    command.getErr().println("wiredesk: " + failure.getMessage());
    return status;
  }
}
