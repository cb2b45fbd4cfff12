package dev.wiredesk.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one PostgreSQL: programs, data, and the data's first filling, which is whole or not
 * there.
 */
record PostgresFolder(Path folder, Path programs, PlainUser user) {
  static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

  private static final Duration INITDB_LIMIT = Duration.ofMinutes(2);

  static PostgresFolder prepared(Path folder, String name) {
    PostgresFolder files =
        new PostgresFolder(
            folder.toAbsolutePath().normalize(), PostgresPrograms.unpacked(), PlainUser.current());
    if (!Files.exists(files.data().resolve("PG_VERSION"))) {
      try {
        files.fill(name);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot prepare " + folder, e);
      }
    }
    return files;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path program(String name) {
    return programs.resolve("bin").resolve(name);
  }

  /**
   * Removes the lock of a server that was killed: PostgreSQL refuses to start when another process
   * has got the number in it.
   */
  void clearLock() {
    Path lock = data().resolve("postmaster.pid");
    try {
      if (Files.exists(lock) && !serverLives(lock)) {
        Files.delete(lock);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + lock, e);
    }
  }

  private boolean serverLives(Path lock) throws IOException {
    try (Stream<String> lines = Files.lines(lock)) {
      return lines
          .findFirst()
          .filter(line -> line.strip().matches("[0-9]{1,18}"))
          .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
          .flatMap(process -> Optional.of(process.info().commandLine().orElse("")))
          .filter(line -> line.contains(data().toString()))
          .isPresent();
    }
  }

  private void fill(String name) throws IOException {
    Path unfinished = folder.resolve("data.unfinished");
    Files.createDirectories(folder);
    deleteAll(unfinished);
    Files.createDirectory(unfinished);
    user.own(unfinished);
    Path password = Files.writeString(folder.resolve("password"), name + "\n");
    initdb(unfinished, name, password);
    createDatabase(unfinished, name);
    Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void initdb(Path target, String owner, Path password) {
    List<String> line = new ArrayList<>(user.prefix());
    line.addAll(
        List.of(
            program("initdb").toString(),
            "-D",
            target.toString(),
            "-U",
            owner,
            "--pwfile=" + password,
            "-A",
            "scram-sha-256",
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--no-instructions"));
    ChildProcess.run(new ChildCommand("database-initdb", folder, line, ENVIRONMENT), INITDB_LIMIT);
  }

  // The archive holds no psql and no createdb.
  private void createDatabase(Path target, String name) {
    List<String> line = new ArrayList<>(user.prefix());
    line.addAll(
        List.of(
            "/bin/sh",
            "-c",
            "echo 'CREATE DATABASE " + name + "' | \"$0\" --single -D \"$1\" postgres",
            program("postgres").toString(),
            target.toString()));
    ChildProcess.run(new ChildCommand("database-create", folder, line, ENVIRONMENT), INITDB_LIMIT);
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
