package dev.wiredesk.launcher.console;

/** A command cannot go on; the message says why and what to do, and is all the user sees. */
public final class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CommandFailed(String message) {
    super(message);
  }

  public CommandFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
