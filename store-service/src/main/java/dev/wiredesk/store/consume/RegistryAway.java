package dev.wiredesk.store.consume;

/** The schema registry cannot answer now: no record can be judged, so all of them wait. */
final class RegistryAway extends Exception {
  private static final long serialVersionUID = 1L;

  RegistryAway(Throwable cause) {
    super(cause);
  }
}
