package dev.wiredesk.ingest.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts, in hexadecimal. */
final class Digest {
  private static final int ID_LENGTH = 32;

  private Digest() {}

  /** The contract's {@code contentDigest}. */
  static String content(String headline, String body) {
    return "sha-256:" + hex(headline + "\n" + body);
  }

  /** 128 bits of the digest of several texts that hold no NUL. */
  static String id(String... parts) {
    return hex(String.join("\0", parts)).substring(0, ID_LENGTH);
  }

  private static String hex(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
