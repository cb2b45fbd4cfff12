package dev.wiredesk.text.linking;

import java.io.Serial;

/** A file is no knowledge base or cannot be read; the message names the file and the line. */
public final class KnowledgeBaseException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  KnowledgeBaseException(String message) {
    super(message);
  }

  KnowledgeBaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
