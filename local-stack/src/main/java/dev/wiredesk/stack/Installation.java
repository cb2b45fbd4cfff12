package dev.wiredesk.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the files of the children lie: under the project's root, which is the system property
 * {@code wiredesk.root}, or else the nearest folder above the working directory that holds this
 * module.
 */
final class Installation {
  private static final String MODULE = "local-stack";

  private Installation() {}

  static Path broker() {
    return filled("broker");
  }

  static Path registry() {
    return filled("registry");
  }

  /** Where PostgreSQL is unpacked to; made by the first start. */
  static Path postgres() {
    return target().resolve("postgres");
  }

  private static Path filled(String name) {
    Path folder = target().resolve(name);
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        return folder;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(missing(folder), e);
    }
    throw new IllegalStateException(missing(folder));
  }

  private static String missing(Path folder) {
    return folder + " is missing: build the module " + MODULE + " first (mvn package).";
  }

  private static Path target() {
    String root = System.getProperty("wiredesk.root", "");
    Path start = Path.of(root).toAbsolutePath().normalize();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(MODULE).resolve("pom.xml"))) {
        return folder.resolve(MODULE).resolve("target");
      }
    }
    throw new IllegalStateException(
        "No folder "
            + MODULE
            + " at or above "
            + start
            + ": set the system property wiredesk.root to the project's root.");
  }
}
