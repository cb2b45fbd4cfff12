package dev.wiredesk.launcher;

import dev.wiredesk.launcher.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs commands as a shell would, with streams in memory. */
public final class Shell {
  private InputStream in = InputStream.nullInputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  public Shell typing(String text) {
    return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  public Shell reading(InputStream stream) {
    in = stream;
    return this;
  }

  public int run(String... args) {
    Console console =
        new Console(in, stream(out), stream(err), Map.of(), new Console.Seen(false, false));
    int status = Wiredesk.commandLine(console).execute(args);
    console.out().flush();
    console.err().flush();
    return status;
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public List<String> outLines() {
    return out().lines().toList();
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
