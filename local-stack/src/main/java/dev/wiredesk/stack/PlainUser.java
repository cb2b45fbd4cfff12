package dev.wiredesk.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whom PostgreSQL runs as: it refuses root. Containers and build machines often have no other user,
 * so root goes into a user namespace where it is nobody, or becomes nobody where namespaces are
 * forbidden.
 */
enum PlainUser {
  SELF,
  NAMESPACE,
  NOBODY;

  static PlainUser current() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return SELF;
    }
    return works(NAMESPACE) ? NAMESPACE : NOBODY;
  }

  /** What comes before the program on the command line. */
  List<String> prefix() {
    return switch (this) {
      case SELF -> List.of();
      case NAMESPACE -> List.of("unshare", "-U");
      case NOBODY -> List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    };
  }

  /** Makes the folder this user's. */
  void own(Path folder) throws IOException {
    if (this == NOBODY) {
      Files.setAttribute(folder, "unix:uid", 65534);
    }
  }

  private static boolean works(PlainUser user) {
    List<String> line = new ArrayList<>(user.prefix());
    line.add("true");
    try {
      Process probe =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
