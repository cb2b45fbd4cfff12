package dev.wiredesk.alert.webhook;

/** What one call of a webhook came to. */
public sealed interface Answer {
  /** The receiver took it. */
  record Delivered(int status) implements Answer {}

  /** It may go better later: no answer, or one that says so. */
  record Again(String reason) implements Answer {}

  /** Another call would end alike. */
  record Final(Outcome outcome, String reason) implements Answer {}

  /** How a delivery can end. */
  enum Outcome {
    DELIVERED,
    /** Every attempt failed. */
    GIVEN_UP,
    /** The receiver answered that it does not want it. */
    REJECTED,
    /** The receiver answered 410: the webhook is no more. */
    GONE,
    /** We do not call there: a private address, or a secret nobody set. */
    REFUSED
  }
}
