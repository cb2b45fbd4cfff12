package dev.wiredesk.launcher.kb;

import dev.wiredesk.launcher.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about knowledge bases. */
@Command(
    name = "kb",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Work on knowledge bases, which entities are linked to.")
public final class KbCommand {
  private KbCommand() {}

  /** With its own commands, on these streams. */
  public static CommandLine on(Console console) {
    return new CommandLine(new KbCommand()).addSubcommand(new KbBuildCommand(console));
  }
}
