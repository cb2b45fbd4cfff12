package dev.wiredesk.evaluation;

import dev.wiredesk.text.Annotator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** How large the models and lists are that ship with the text library. */
final class Resources {
  private static final String LANGUAGES = "/langdetect-183.bin";

  private Resources() {}

  /** In bytes, unpacked; zero where the library's own place cannot be looked into. */
  static long bytes() {
    try (InputStream languages = Annotator.class.getResourceAsStream(LANGUAGES)) {
      long known = languages == null ? 0 : languages.transferTo(OutputStream.nullOutputStream());
      return known
          + ofLibrary(Annotator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (IOException | URISyntaxException e) {
      return 0;
    }
  }

  private static long ofLibrary(URI place) throws IOException {
    Path path = Path.of(place);
    if (Files.isDirectory(path)) {
      return inFolder(path);
    }
    try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
      return inFolder(jar.getPath("/"));
    }
  }

  private static long inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.toString().contains("wiredesk") && !f.toString().endsWith(".class"))
          .mapToLong(Resources::size)
          .sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
