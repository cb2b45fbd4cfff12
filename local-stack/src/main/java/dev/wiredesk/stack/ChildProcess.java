package dev.wiredesk.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * One process that we started, from start to end: its log, its number on disk, a clean stop and a
 * hard one. Any thread may call it.
 *
 * <p>A child that a killed supervisor left behind is ended when the next one starts the same child
 * in the same folder; a child whose supervisor lives is left alone, and the start refused.
 */
public final class ChildProcess implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int QUOTED_LINES = 30;

  private final ChildCommand command;
  private final Process process;
  private final PidFile pidFile;

  private ChildProcess(ChildCommand command, Process process, PidFile pidFile) {
    this.command = command;
    this.process = process;
    this.pidFile = pidFile;
  }

  /** Starts it; standard input is empty, both outputs go to the log. */
  public static ChildProcess start(ChildCommand command) {
    endOrphan(command.name(), command.folder());
    PidFile pidFile = PidFile.of(command.name(), command.folder());
    try {
      Files.createDirectories(command.folder());
      keepLastLog(command);
      ProcessBuilder builder = new ProcessBuilder(OwnSession.of(command.line()));
      // Wiredesk's settings in our own environment are meant for us, not for every child.
      builder.environment().keySet().removeIf(name -> name.startsWith("WIREDESK_"));
      builder.environment().putAll(command.environment());
      builder.redirectErrorStream(true).redirectOutput(logFile(command).toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      pidFile.write(process.toHandle());
      return new ChildProcess(command, process, pidFile);
    } catch (IOException e) {
      throw new ChildFailed("Cannot start " + command.name() + ": " + e.getMessage(), e);
    }
  }

  /** Runs a short child to its end; fails when it fails or takes longer than the limit. */
  static void run(ChildCommand command, Duration limit) {
    ChildProcess child = start(command);
    boolean ended = child.endsWithin(limit);
    child.kill();
    if (!ended) {
      throw new ChildFailed(child.late(limit));
    }
    if (child.process.exitValue() != 0) {
      throw new ChildFailed(child.obituary());
    }
  }

  /**
   * Waits until the child answers.
   *
   * @throws ChildFailed if it dies or does not answer in time; it is killed then
   */
  public void awaitReady(BooleanSupplier ready, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (endsWithin(POLL)) {
        throw new ChildFailed(obituary());
      }
      if (System.nanoTime() - deadline > 0) {
        kill();
        throw new ChildFailed(late(limit));
      }
    }
  }

  /** Whether the log of this run holds the text. */
  public boolean hasLogged(String text) {
    return LogTail.contains(log(), text);
  }

  public String name() {
    return command.name();
  }

  /** The log of this run; that of the run before lies beside it with {@code .1} added. */
  public Path log() {
    return logFile(command);
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completes when the process has ended, however it ended, with what to tell of it. */
  public CompletableFuture<String> death() {
    return process.onExit().thenApply(ended -> obituary());
  }

  /** Asks the child to end and waits; kills it when it has not ended after 20 s. */
  public void stop() {
    end(process.toHandle(), StopSignal.of(name()));
    pidFile.delete();
  }

  /** SIGKILL: the child gets no chance to write anything more. */
  public void kill() {
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly();
    endsWithin(PATIENCE);
    workers.forEach(worker -> awaitEnd(worker, PATIENCE));
    pidFile.delete();
  }

  @Override
  public void close() {
    stop();
  }

  private boolean endsWithin(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new ChildFailed("Interrupted while waiting for " + command.name(), e);
    }
  }

  private String obituary() {
    return name() + " ended with status " + process.exitValue() + ".\n" + lastLines();
  }

  private String late(Duration limit) {
    return name() + " was not ready within " + limit.toSeconds() + " s.\n" + lastLines();
  }

  private String lastLines() {
    List<String> text = new ArrayList<>(List.of("Last lines of " + log() + ":"));
    LogTail.last(log(), QUOTED_LINES).forEach(line -> text.add("  " + line));
    return String.join("\n", text);
  }

  /**
   * Ends the child of this name and folder that a killed supervisor left behind, if there is one.
   *
   * @throws ChildFailed if its supervisor lives
   */
  public static void endOrphan(String name, Path folder) {
    PidFile pidFile = PidFile.of(name, folder);
    Optional<ProcessHandle> orphan = pidFile.child();
    Optional<ProcessHandle> supervisor = pidFile.foreignSupervisor();
    if (orphan.isPresent() && supervisor.isPresent()) {
      throw new ChildFailed(
          name
              + " already runs on "
              + folder
              + " under process "
              + supervisor.get().pid()
              + ": stop that one first, or use another folder.");
    }
    orphan.ifPresent(process -> end(process, StopSignal.of(name)));
    pidFile.delete();
  }

  private static void end(ProcessHandle process, StopSignal signal) {
    signal.send(process);
    awaitEnd(process, PATIENCE);
  }

  private static void awaitEnd(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void keepLastLog(ChildCommand command) throws IOException {
    Path log = logFile(command);
    if (Files.exists(log)) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path logFile(ChildCommand command) {
    return command.folder().resolve(command.name() + ".log");
  }
}
