package dev.wiredesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** SHA-256 of texts and resources, in hexadecimal. */
final class Digests {
  private static final int ID_LENGTH = 32;

  private Digests() {}

  /** The contract's contentDigest: of headline, line feed and body in UTF-8. */
  static String content(String headline, String body) {
    return "sha-256:" + hex(headline + "\n" + body);
  }

  /** A short stable id: 128 bits of the digest. */
  static String id(String text) {
    return hex(text).substring(0, ID_LENGTH);
  }

  static String hex(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The digest of resources of the class, one after the other. */
  static String resources(Class<?> owner, List<String> names) {
    MessageDigest digest = sha256();
    for (String name : names) {
      digest.update(bytes(owner, name));
    }
    return "sha-256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
