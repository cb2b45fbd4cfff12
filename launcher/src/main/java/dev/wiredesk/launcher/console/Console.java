package dev.wiredesk.launcher.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The world of one command: its three streams in UTF-8, its environment, and whether a person looks
 * at the streams. Tests pass their own.
 *
 * @param out buffered: commands flush it where somebody waits for a line
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Seen seen) {
  private static final int BUFFER_BYTES = 64 * 1024;

  /** Which streams end at a terminal. */
  public record Seen(boolean out, boolean err) {
    // Java answers for input and output together only; the script asks for each.
    static Seen ofProcess() {
      String terminals = System.getProperty("wiredesk.terminals", "");
      return new Seen(terminals.contains("out"), terminals.contains("err"));
    }
  }

  /** This process's own. */
  public static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        stream(new FileOutputStream(FileDescriptor.out), false),
        stream(new FileOutputStream(FileDescriptor.err), true),
        System.getenv(),
        Seen.ofProcess());
  }

  /** Whether to colour standard output: on a terminal, unless NO_COLOR is set. */
  public boolean colours() {
    return seen.out() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  private static PrintStream stream(OutputStream target, boolean flushesLines) {
    return new PrintStream(
        new BufferedOutputStream(target, BUFFER_BYTES), flushesLines, StandardCharsets.UTF_8);
  }
}
