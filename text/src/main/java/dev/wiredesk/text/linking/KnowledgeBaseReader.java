package dev.wiredesk.text.linking;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.NameKey.Kind;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Fills a knowledge base from its lines. Used by one thread, once. */
final class KnowledgeBaseReader {
  private static final int BUFFER_BYTES = 256 * 1024;

  private final String name;
  private final Items.Builder items = new Items.Builder();
  private final NameIndex.Builder index = new NameIndex.Builder();
  private final MessageDigest digest = sha256();

  KnowledgeBaseReader(String name) {
    this.name = name;
  }

  void read(Path file) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        InputStream plain =
            file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER_BYTES) : bytes) {
      read(file.toString(), plain);
    } catch (IOException e) {
      throw new KnowledgeBaseException(
          "Cannot read the knowledge base " + file + ": " + reason(e), e);
    }
  }

  void read(String source, InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new DigestInputStream(in, digest), StandardCharsets.UTF_8));
    String line = lines.readLine();
    if (!KnowledgeEntry.HEADING.equals(line)) {
      throw new KnowledgeBaseException(
          source
              + " is no knowledge base: its first line is not \""
              + KnowledgeEntry.HEADING
              + '"');
    }
    long number = 1;
    while ((line = lines.readLine()) != null) {
      number++;
      if (!line.isEmpty() && line.charAt(0) != '#') {
        add(source, number, line);
      }
    }
  }

  private void add(String source, long number, String line) {
    try {
      add(KnowledgeEntry.parse(line));
    } catch (IllegalArgumentException e) {
      throw new KnowledgeBaseException(source + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  private void add(KnowledgeEntry entry) {
    int item = items.add(entry);
    addName(entry.label(), item);
    entry.names().forEach(n -> addName(n, item));
    entry.demonyms().forEach(d -> index.add(NameKey.of(d, Kind.DEMONYM), item));
    String surname = surname(entry);
    if (surname != null) {
      index.add(NameKey.of(surname, Kind.SURNAME), item);
    }
  }

  private void addName(String written, int item) {
    Kind kind = NameKey.isAcronym(written) ? Kind.ACRONYM : Kind.NAME;
    index.add(NameKey.of(written, kind), item);
  }

  private static @Nullable String surname(KnowledgeEntry entry) {
    int blank = entry.label().lastIndexOf(' ');
    boolean person = entry.type() == EntityType.PERSON && entry.id() != 0;
    return person && blank > 0 ? entry.label().substring(blank + 1) : null;
  }

  KnowledgeBase finish() {
    String hex = "sha-256:" + HexFormat.of().formatHex(digest.digest());
    return new KnowledgeBase(name, hex, items.build(), index.build());
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
