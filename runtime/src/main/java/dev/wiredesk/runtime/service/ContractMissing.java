package dev.wiredesk.runtime.service;

import java.util.List;

/** The broker or the registry lacks topics or schemas; the message says which, and the remedy. */
public final class ContractMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ContractMissing(List<String> missing) {
    super(
        "The broker and the registry are not ready for Wiredesk: "
            + String.join("; ", missing)
            + ". Run './wiredesk bootstrap' with the same settings, then start again.");
  }
}
