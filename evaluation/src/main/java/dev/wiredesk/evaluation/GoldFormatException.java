package dev.wiredesk.evaluation;

/** A line of a set is not what such a line must be; the message says why. */
final class GoldFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  GoldFormatException(String message) {
    super(message);
  }
}
