package dev.wiredesk.enrich;

/**
 * The registry did not answer for as long as one record may wait. The record is neither lost nor
 * rejected: its thread starts afresh and reads it again.
 */
final class RegistryAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RegistryAway(String message, Throwable cause) {
    super(message, cause);
  }
}
