package dev.wiredesk.launcher.demo;

import dev.wiredesk.stack.ChildProcess;
import dev.wiredesk.stack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the demo keeps everything. Without a folder of the user's it is one under the project's
 * root, emptied before and after: a fixed place, so that a start can find the children of a demo
 * that was killed.
 */
record DemoFolder(Path path, boolean kept) {
  static DemoFolder of(Optional<Path> given) {
    return given
        .map(folder -> new DemoFolder(folder.toAbsolutePath().normalize(), true))
        .orElseGet(() -> new DemoFolder(usual(), false));
  }

  /** Ends what a killed demo left running here, and makes the folder fit to start in. */
  void prepare() {
    for (Service service : Service.values()) {
      ChildProcess.endOrphan(service.processName(), path.resolve(service.processName()));
    }
    LocalStack.endOrphans(path);
    clear();
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make " + path, e);
    }
  }

  /** Deletes everything, unless the user wants to keep it. */
  void clear() {
    if (kept || !Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot empty " + path, e);
    }
  }

  private static Path usual() {
    return Path.of(System.getProperty("wiredesk.root", ""))
        .toAbsolutePath()
        .resolve(".wiredesk/demo");
  }
}
