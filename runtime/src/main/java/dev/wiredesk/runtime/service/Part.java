package dev.wiredesk.runtime.service;

/**
 * A piece of a service that runs beside others: a poll loop, a topology, a connection pool. {@link
 * #start} and {@link #close} are called once each by the service's own thread, {@link #check} at
 * any time by any thread.
 */
public interface Part extends AutoCloseable {
  /** Begins to work and returns; what it needs from outside may still be away. */
  void start();

  /** How it is now; returns at once, without asking the network. */
  Health check();

  /** Ends cleanly: what was acknowledged is kept, what was not will be seen again. */
  @Override
  void close();
}
