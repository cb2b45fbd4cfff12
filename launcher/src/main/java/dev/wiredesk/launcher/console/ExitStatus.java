package dev.wiredesk.launcher.console;

/** Exit statuses of every command. */
public final class ExitStatus {
  public static final int DONE = 0;

  /** Something outside kept the command from its work. */
  public static final int FAILED = 1;

  /** Wrong arguments or settings. */
  public static final int USAGE = 2;

  /** The command did its work, but some of the input was bad; standard error says which. */
  public static final int SOME_BAD = 3;

  private ExitStatus() {}
}
