package dev.wiredesk.store.search;

/** A parameter of a request cannot be used; the message says what it must be. */
final class BadParameter extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  BadParameter(String remedy) {
    super(remedy);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
