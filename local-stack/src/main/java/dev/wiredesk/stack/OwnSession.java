package dev.wiredesk.stack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts a child in a session of its own, where the system can: a terminal sends Ctrl-C to every
 * process of the foreground group, and children must end in our order, not all at once.
 */
final class OwnSession {
  private static final Optional<Path> SETSID = onPath("setsid");

  private OwnSession() {}

  static List<String> of(List<String> line) {
    List<String> whole = new ArrayList<>();
    SETSID.ifPresent(setsid -> whole.add(setsid.toString()));
    whole.addAll(line);
    return whole;
  }

  /** The first executable of this name in the folders of PATH. */
  static Optional<Path> onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    for (String folder : path.split(File.pathSeparator, -1)) {
      Path file = Path.of(folder).resolve(program);
      if (Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
