package dev.wiredesk.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void quotesTheLogOfAChildThatDies() {
    ChildProcess child = ChildProcess.start(shell("echo no such disk; exit 7"));

    assertThatExceptionOfType(ChildFailed.class)
        .isThrownBy(() -> child.awaitReady(() -> false, LONG))
        .withMessageContaining("worker ended with status 7")
        .withMessageContaining("no such disk");
  }

  @Test
  void killsAChildThatIsNotReadyInTime() {
    ChildProcess child = ChildProcess.start(shell("echo warming up; exec sleep 60"));

    assertThatExceptionOfType(ChildFailed.class)
        .isThrownBy(() -> child.awaitReady(() -> false, Duration.ofMillis(300)))
        .withMessageContaining("worker was not ready within");
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void tellsOfADeath() throws Exception {
    try (ChildProcess child = ChildProcess.start(shell("echo giving up; exit 3"))) {
      assertThat(child.death().get(30, TimeUnit.SECONDS))
          .contains("worker ended with status 3", "giving up");
    }
  }

  @Test
  void keepsTheLogOfTheRunBefore() throws Exception {
    ChildProcess.run(shell("echo first"), LONG);
    ChildProcess.run(shell("echo second"), LONG);

    assertThat(folder.resolve("worker.log")).hasContent("second");
    assertThat(folder.resolve("worker.log.1")).hasContent("first");
  }

  @Test
  void endsTheChildThatAKilledSupervisorLeftBehind() throws Exception {
    ChildProcess orphan = ChildProcess.start(shell("exec sleep 60 # " + folder));
    forgetSupervisor();

    try (ChildProcess child = ChildProcess.start(shell("exec sleep 60"))) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(child.isAlive()).isTrue();
    } finally {
      orphan.kill();
    }
  }

  @Test
  void leavesAStrangerAliveThatHasGotTheNumber() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      String started = stranger.info().startInstant().orElseThrow().toString();
      Files.writeString(folder.resolve("worker.pid"), stranger.pid() + " " + started + "\n");

      ChildProcess.run(shell("true"), LONG);

      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void refusesAFolderWhoseSupervisorLives() throws Exception {
    Process supervisor = new ProcessBuilder("sleep", "60").start();
    ChildProcess running = ChildProcess.start(shell("exec sleep 60"));
    try {
      String started = supervisor.info().startInstant().orElseThrow().toString();
      String first = Files.readAllLines(folder.resolve("worker.pid")).get(0);
      Files.writeString(
          folder.resolve("worker.pid"), first + "\n" + supervisor.pid() + " " + started + "\n");

      assertThatExceptionOfType(ChildFailed.class)
          .isThrownBy(() -> ChildProcess.start(shell("true")))
          .withMessageContaining("worker already runs on " + folder)
          .withMessageContaining("under process " + supervisor.pid());
      assertThat(running.isAlive()).isTrue();
    } finally {
      supervisor.destroyForcibly();
      running.kill();
    }
  }

  @Test
  void refusesACommandThatCouldNotBeToldFromOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChildCommand("worker", folder, List.of("sleep", "60"), Map.of()))
        .withMessageContaining("must name its folder");
  }

  private ChildCommand shell(String script) {
    return new ChildCommand(
        "worker", folder, List.of("/bin/sh", "-c", script, folder.toString()), Map.of());
  }

  private void forgetSupervisor() throws Exception {
    Path file = folder.resolve("worker.pid");
    Files.writeString(file, Files.readAllLines(file).get(0) + "\n");
  }
}
