package dev.wiredesk.pipeline.ops;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program of the machine, run to its end. */
record Program(Path file) {
  private static final Path OUTPUT_FOLDER = Path.of(System.getProperty("java.io.tmpdir"));

  /** The program of this name on the PATH, if there is one. */
  static Optional<Program> onPath(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, name);
      if (Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
        return Optional.of(new Program(candidate));
      }
    }
    return Optional.empty();
  }

  /** The {@code java} that runs this test. */
  static Program java() {
    return new Program(Path.of(System.getProperty("java.home"), "bin", "java"));
  }

  Outcome run(Path folder, Duration limit, String... arguments) {
    return run(folder, limit, Map.of(), arguments);
  }

  /** Runs it to its end, or kills it with its children at the limit. */
  Outcome run(Path folder, Duration limit, Map<String, String> environment, String... arguments) {
    List<String> line = new ArrayList<>(List.of(file.toString()));
    line.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile(OUTPUT_FOLDER, "out", ".txt");
      Path err = Files.createTempFile(OUTPUT_FOLDER, "err", ".txt");
      ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
      builder.environment().putAll(environment);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Outcome outcome =
          new Outcome(status(builder.start(), limit), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return outcome;
    } catch (IOException e) {
      throw new AssertionError("Cannot run " + line, e);
    }
  }

  private static int status(Process process, Duration limit) {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return Outcome.OUT_OF_TIME;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return Outcome.OUT_OF_TIME;
    }
  }

  /** How it ended; {@code OUT_OF_TIME} where it did not. */
  record Outcome(int status, String out, String err) {
    static final int OUT_OF_TIME = -1;
  }
}
