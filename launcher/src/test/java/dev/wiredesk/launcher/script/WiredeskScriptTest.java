package dev.wiredesk.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script in a folder of its own, with made-up JDKs and a made-up Maven. */
class WiredeskScriptTest {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "dirname",
          "find",
          "head",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "touch");

  @TempDir Path temp;

  private Path root;
  private Path bin;

  @BeforeEach
  void lay() throws IOException {
    root = Files.createDirectories(temp.resolve("project"));
    bin = Files.createDirectories(temp.resolve("bin"));
    for (String tool : TOOLS) {
      executable(bin.resolve(tool), "exec " + tool(tool) + " \"$@\"");
    }
    Path script = Path.of(System.getProperty("wiredesk.root"), "wiredesk");
    Files.copy(script, root.resolve("wiredesk"));
    Files.createDirectories(root.resolve("launcher/src/main"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    makeOld(root.resolve("pom.xml"));
  }

  @Test
  void takesJavaHomeWhenItIsNewEnough() throws Exception {
    Path home = jdk("mine", "21.0.4");

    Run run = run(Map.of("JAVA_HOME", home.toString()), "jdk");

    assertThat(run.out()).isEqualTo(home + "\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void passesOverAnOldJavaHomeForTheJavaOnThePath() throws Exception {
    Path old = jdk("old", "17.0.1");
    Path home = jdk("onpath", "25.0.1");
    Files.createSymbolicLink(temp.resolve("link"), home.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), temp.resolve("link"));

    assertThat(run(Map.of("JAVA_HOME", old.toString()), "jdk").out()).isEqualTo(home + "\n");
  }

  @Test
  void takesTheNewestOfTheInstalledJdks() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("jvm"));
    jdk("jvm/a-23", "23");
    Path newest = jdk("jvm/b-25", "25-ea");
    jdk("jvm/c-11", "11.0.2");
    jdk("jvm/d-8", "1.8.0_292");

    assertThat(run(Map.of("JDK_FOLDERS", folder.toString()), "jdk").out()).isEqualTo(newest + "\n");
  }

  @Test
  void findsJdksInTheFoldersOfMacs() throws Exception {
    Path home = jdk("Library/temurin-25.jdk/Contents/Home", "25");

    assertThat(run(Map.of("JDK_FOLDERS", temp.resolve("Library").toString()), "jdk").out())
        .isEqualTo(home + "\n");
  }

  @Test
  void asksAJdkWithoutAReleaseFileForItsVersion() throws Exception {
    Path home = jdk("silent", "24.0.1");
    Files.delete(home.resolve("release"));

    assertThat(run(Map.of("JAVA_HOME", home.toString()), "jdk").out()).isEqualTo(home + "\n");
  }

  @Test
  void saysWhatIsMissingWhereThereIsNoJdk() throws Exception {
    Path runtimeOnly = jdk("jvm/jre-25", "25");
    Files.delete(runtimeOnly.resolve("bin/javac"));

    Run run = run(Map.of("JDK_FOLDERS", temp.resolve("jvm").toString()), "annotate");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no JDK 21 or newer found", "JAVA_HOME");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Run run = run(withJdk(), "annotate");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Maven (mvn) is not on PATH");
  }

  @Test
  void buildsOnFirstUseAndKeepsTheBuildOffStandardOutput() throws Exception {
    maven("echo BUILD NOISE; mkdir -p launcher/target/lib");

    Run run = run(withJdk(), "annotate", "two words");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .doesNotContain("BUILD NOISE")
        .contains("dev.wiredesk.launcher.Wiredesk|annotate|two words|");
    assertThat(run.err()).contains("building");
    assertThat(root.resolve(".wiredesk/build.log")).content().contains("BUILD NOISE");
    assertThat(root.resolve("calls"))
        .content()
        .isEqualTo("-B -ntp -q -Pquick package -pl launcher -am\n");
  }

  @Test
  void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
    maven("mkdir -p launcher/target/lib");
    run(withJdk(), "topics");
    run(withJdk(), "topics");
    assertThat(root.resolve("calls")).content().hasLineCount(1);

    Path source = Files.writeString(root.resolve("launcher/src/main/New.java"), "class New {}");
    Files.setLastModifiedTime(source, FileTime.from(newerThanStamp()));
    assertThat(run(withJdk(), "topics").status()).isZero();

    assertThat(root.resolve("calls")).content().hasLineCount(2);
  }

  @Test
  void showsTheEndOfTheLogWhenTheBuildFails() throws Exception {
    maven("echo COMPILATION ERROR; exit 1");

    Run run = run(withJdk(), "annotate");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("COMPILATION ERROR", "the build failed", ".wiredesk/build.log");
    assertThat(root.resolve(".wiredesk/building")).doesNotExist();
  }

  @Test
  void clearsTheLockOfABuildThatWasKilled() throws Exception {
    maven("mkdir -p launcher/target/lib");
    Files.createDirectories(root.resolve(".wiredesk/building"));
    Files.writeString(root.resolve(".wiredesk/building/pid"), "999999999\n");

    assertThat(run(withJdk(), "topics").status()).isZero();
  }

  @Test
  void handsTestArgumentsToMaven() throws Exception {
    maven("echo running tests with $JAVA_HOME");
    Map<String, String> environment = withJdk();

    Run run = run(environment, "test", "-pl", "text");

    assertThat(run.out()).isEqualTo("running tests with " + environment.get("JAVA_HOME") + "\n");
    assertThat(root.resolve("calls")).content().isEqualTo("-B -ntp verify -pl text\n");
  }

  private Instant newerThanStamp() throws IOException {
    return Files.getLastModifiedTime(root.resolve(".wiredesk/built")).toInstant().plusSeconds(5);
  }

  private Map<String, String> withJdk() throws IOException {
    return Map.of("JAVA_HOME", jdk("jdk", "25.0.1").toString());
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(temp.resolve(name));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nOS=\"Linux\"\n");
    executable(
        home.resolve("bin/java"),
        "if [ \"$1\" = -version ]; then echo 'openjdk version \""
            + version
            + "\"' >&2; else printf '%s|' \"$@\"; fi");
    executable(home.resolve("bin/javac"), "exit 0");
    return home.toRealPath();
  }

  private void maven(String script) throws IOException {
    executable(bin.resolve("mvn"), "echo \"$*\" >>calls\n" + script);
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void makeOld(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }

  private static Path tool(String name) {
    return List.of("/bin/", "/usr/bin/").stream()
        .map(folder -> Path.of(folder + name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private record Run(int status, String out, String err) {}

  private Run run(Map<String, String> environment, String... args) throws Exception {
    List<String> line = new ArrayList<>(List.of(root.resolve("wiredesk").toString()));
    line.addAll(List.of(args));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(line).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", temp.resolve("home").toString());
    builder.environment().put("JDK_FOLDERS", temp.resolve("no-jdks").toString());
    builder.environment().putAll(environment);
    int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(status, Files.readString(out), Files.readString(err));
  }
}
