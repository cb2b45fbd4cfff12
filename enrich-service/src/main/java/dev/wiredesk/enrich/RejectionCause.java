package dev.wiredesk.enrich;

import dev.wiredesk.schemas.Stage;

/** Every reason for a dead letter. The codes are part of the contract: they are never renamed. */
enum RejectionCause {
  NULL_VALUE(Stage.DECODE, "null-value"),
  RAW_TOO_LARGE(Stage.DECODE, "too-large"),
  NOT_AVRO(Stage.DECODE, "not-avro"),
  UNKNOWN_SCHEMA(Stage.DECODE, "unknown-schema"),
  WRONG_RECORD(Stage.DECODE, "wrong-record"),
  MALFORMED_AVRO(Stage.DECODE, "malformed-avro"),
  BAD_URI(Stage.VALIDATE, "bad-uri"),
  NO_BODY(Stage.VALIDATE, "no-body"),
  NOT_TEXT(Stage.VALIDATE, "not-text"),
  ANALYSIS_FAILED(Stage.ANALYSE, "analysis-failed"),
  ENRICHED_TOO_LARGE(Stage.PUBLISH, "too-large");

  private final Stage stage;
  private final String code;

  RejectionCause(Stage stage, String code) {
    this.stage = stage;
    this.code = code;
  }

  Stage stage() {
    return stage;
  }

  String code() {
    return code;
  }
}
