package dev.wiredesk.runtime.settings;

/** The settings cannot be used; the message names the key and what to do. */
public final class WrongSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WrongSettings(String message) {
    super(message);
  }

  public WrongSettings(String message, Throwable cause) {
    super(message, cause);
  }
}
