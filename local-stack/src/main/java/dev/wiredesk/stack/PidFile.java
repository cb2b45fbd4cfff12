package dev.wiredesk.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a child and its supervisor beyond their death: after a supervisor was killed, the next
 * one finds the children it left behind. A process number alone proves nothing, numbers are used
 * again: start time and command line must fit too.
 */
final class PidFile {
  // Start times come from ticks since boot: a corrected clock moves them by less than this.
  private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(5);

  private final Path file;
  private final String mark;

  private PidFile(Path file, String mark) {
    this.file = file;
    this.mark = mark;
  }

  static PidFile of(String name, Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return new PidFile(whole.resolve(name + ".pid"), whole.toString());
  }

  void write(ProcessHandle child) {
    try {
      Files.writeString(file, line(child) + line(ProcessHandle.current()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file, e);
    }
  }

  /** The child of the last run, if it still lives. */
  Optional<ProcessHandle> child() {
    return living(0).filter(process -> process.info().commandLine().orElse(mark).contains(mark));
  }

  /** The supervisor of the last run, if it still lives and is not this process. */
  Optional<ProcessHandle> foreignSupervisor() {
    return living(1).filter(process -> process.pid() != ProcessHandle.current().pid());
  }

  private Optional<ProcessHandle> living(int index) {
    List<String> lines = lines();
    if (lines.size() <= index) {
      return Optional.empty();
    }
    String[] parts = lines.get(index).split(" ", 2);
    try {
      long pid = Long.parseLong(parts[0]);
      Instant started = Instant.parse(parts[parts.length - 1]);
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(process -> startedAt(process, started));
    } catch (RuntimeException e) {
      // Half a file is what a crash while writing leaves: it names nobody.
      return Optional.empty();
    }
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static String line(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH) + "\n";
  }

  private static boolean startedAt(ProcessHandle process, Instant expected) {
    Instant actual = process.info().startInstant().orElse(Instant.EPOCH);
    return Duration.between(expected, actual).abs().compareTo(CLOCK_CORRECTION) <= 0;
  }
}
