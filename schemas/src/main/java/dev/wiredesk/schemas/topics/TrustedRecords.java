package dev.wiredesk.schemas.topics;

import dev.wiredesk.schemas.RawArticle;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Tells Avro that it may create the contract's classes. Since 1.12.2 it creates only classes it was
 * told of, because a schema that arrives over the network names classes too.
 */
public final class TrustedRecords {
  private static final String PACKAGE = RawArticle.class.getPackageName();

  static {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.getGlobal(), type -> type.getPackageName().equals(PACKAGE)));
  }

  private TrustedRecords() {}

  /** To be called before the first record is built or read; calling it again does nothing. */
  public static void register() {
    // The static initialiser did it, once for the process.
  }
}
