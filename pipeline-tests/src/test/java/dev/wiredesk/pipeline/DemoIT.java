package dev.wiredesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./wiredesk demo} as a person runs it, less the script that builds first. */
class DemoIT {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void leaveNothingRunning() {
    started.forEach(Process::destroyForcibly);
    childrenLeft().forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void showsEverySampleAndRecoversFromBeingKilled() throws Exception {
    Process first = demo("first.log");
    await()
        .atMost(PATIENCE)
        .until(() -> log("first.log").contains("Look at it:") || !first.isAlive());
    assertThat(log("first.log"))
        .contains("Who claims what", "ALERT", "40 articles", "0 rejected", "/v1/search");

    first.destroyForcibly().waitFor();
    assertThat(childrenLeft()).as("a killed supervisor cannot stop its children").isNotEmpty();

    Process second = demo("second.log", "--exit-after-samples");
    assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).as(log("second.log")).isZero();
    assertThat(log("second.log"))
        .contains("going on where the last run stopped")
        .doesNotContain("Who claims what");
    assertThat(childrenLeft()).isEmpty();
  }

  private Process demo(String log, String... options) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dwiredesk.root=" + System.getProperty("wiredesk.root"),
                "-cp",
                Pipeline.classPath(),
                "dev.wiredesk.launcher.Wiredesk",
                "demo",
                "--any-ports",
                "--data",
                data().toString()));
    line.addAll(List.of(options));
    Process process =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(log).toFile())
            .start();
    started.add(process);
    return process;
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private List<ProcessHandle> childrenLeft() {
    String mark = "wiredesk.child=" + data();
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(mark))
        .toList();
  }
}
