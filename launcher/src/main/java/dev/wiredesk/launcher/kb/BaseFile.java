package dev.wiredesk.launcher.kb;

import dev.wiredesk.text.linking.KnowledgeEntry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** A knowledge base being written: under a name of its own until it is whole. */
final class BaseFile implements AutoCloseable {
  private static final int BUFFER_BYTES = 256 * 1024;

  private final Path target;
  private final Path part;
  private final OutputStream out;

  private BaseFile(Path target, Path part) throws IOException {
    this.target = target;
    this.part = part;
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(part), BUFFER_BYTES);
    out = target.toString().endsWith(".gz") ? new GZIPOutputStream(file, BUFFER_BYTES) : file;
  }

  static BaseFile create(Path target) throws IOException {
    BaseFile file = new BaseFile(target, target.resolveSibling(target.getFileName() + ".part"));
    file.line(KnowledgeEntry.HEADING);
    file.line("# From Wikidata (wikidata.org), CC0.");
    return file;
  }

  void add(KnowledgeEntry entry) throws IOException {
    line(entry.line());
  }

  private void line(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /** Gives it its name. */
  void finish() throws IOException {
    out.close();
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(part);
  }
}
