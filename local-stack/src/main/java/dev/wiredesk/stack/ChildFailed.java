package dev.wiredesk.stack;

/** A child process did not start, or died; the message ends with the last lines of its log. */
public final class ChildFailed extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ChildFailed(String message) {
    super(message);
  }

  ChildFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
