package dev.wiredesk.runtime.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * The broker or the registry could not be brought, or was not found, in the state the contract asks
 * for.
 */
public final class BootstrapFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BootstrapFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
