package dev.wiredesk.text;

import java.io.Serial;

/** A JSON text is not an article; the message says what is wrong with it, without its content. */
public final class ArticleFormatException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  ArticleFormatException(String message) {
    super(message);
  }
}
