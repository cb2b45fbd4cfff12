package dev.wiredesk.runtime.bootstrap;

/** How schemas of one subject must relate. */
final class Compatibility {
  /**
   * Every version reads every other, so that topics replay across releases; the registry's own
   * default may be NONE.
   */
  static final String REQUIRED = "FULL_TRANSITIVE";

  private Compatibility() {}
}
