package dev.wiredesk.runtime.service;

/** How a part is: up, waiting for something outside, or broken for good. */
public sealed interface Health {
  /** Works. */
  record Up() implements Health {}

  /** Alive but not ready, such as while the database is away; it recovers by itself. */
  record Waiting(String reason) implements Health {}

  /** Does not recover by itself: the process should be restarted. */
  record Broken(String reason) implements Health {}

  /** The one value of {@link Up}. */
  Health UP = new Up();
}
