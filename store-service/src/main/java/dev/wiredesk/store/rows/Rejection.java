package dev.wiredesk.store.rows;

import java.util.Optional;

/**
 * A record that cannot become an article.
 *
 * @param message for people; carries ids and sizes, never the text
 * @param uri of the article, where it could be read
 */
public record Rejection(RecordPlace place, Cause cause, String message, Optional<String> uri) {
  /** Why; the names are written in capitals here, in the table and the metrics as codes. */
  public enum Cause {
    /** The record has no value. */
    NULL_VALUE(Stage.DECODE),
    /** The value is not Avro of a schema that the registry knows. */
    NOT_AVRO(Stage.DECODE),
    /** The database took everything else of the batch, but not this article. */
    REFUSED_BY_DATABASE(Stage.STORE);

    private final Stage stage;

    Cause(Stage stage) {
      this.stage = stage;
    }

    public Stage stage() {
      return stage;
    }

    /** The stable code, such as {@code null-value}. */
    public String code() {
      return Codes.of(this);
    }
  }

  /** Where it failed. */
  public enum Stage {
    DECODE,
    STORE;

    /** The stable code, such as {@code decode}. */
    public String code() {
      return Codes.of(this);
    }
  }
}
