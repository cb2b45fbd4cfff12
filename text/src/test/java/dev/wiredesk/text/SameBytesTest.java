package dev.wiredesk.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same article and models give the same bytes, whoever runs them, where and how often. */
class SameBytesTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final int THREADS = 4;
  private static final int TIMES = 12;
  private static final int OLDEST = 21;

  @Test
  void inEveryThread() throws Exception {
    String expected = SampleRecords.digest(ANNOTATOR);
    ExecutorService threads =
        Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().name("same-", 0).factory());
    try {
      List<Future<String>> digests =
          IntStream.range(0, TIMES)
              .mapToObj(i -> threads.submit(() -> SampleRecords.digest(ANNOTATOR)))
              .toList();
      for (Future<String> digest : digests) {
        assertThat(digest.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
  void inEveryLocale(String tag) throws ArticleFormatException {
    String expected = SampleRecords.digest(ANNOTATOR);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(SampleRecords.digest(Annotator.load())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void inAnotherProcessWithOtherDefaults() throws Exception {
    assertThat(
            digest(
                Path.of(System.getProperty("java.home")),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:+UseParallelGC"))
        .isEqualTo(SampleRecords.digest(ANNOTATOR));
  }

  @Test
  void onAnotherJdk() throws Exception {
    Optional<Path> other = otherJdk();
    assumeThat(other)
        .as("another JDK from %s on, beside %s", OLDEST, System.getProperty("java.home"))
        .isPresent();
    assertThat(digest(other.get())).isEqualTo(SampleRecords.digest(ANNOTATOR));
  }

  /** In the folder where this one is, or where the property says. */
  private static Optional<Path> otherJdk() throws IOException {
    String named = System.getProperty("wiredesk.other-jdk");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path folder = Path.of(System.getProperty("java.home")).getParent();
    try (Stream<Path> homes = Files.list(folder)) {
      return homes.sorted().filter(SameBytesTest::isAnotherVersion).findFirst();
    }
  }

  private static boolean isAnotherVersion(Path home) {
    int version = version(home);
    return version >= OLDEST
        && version != Runtime.version().feature()
        && Files.isExecutable(home.resolve("bin/java"));
  }

  /** As its own file says; 0 where there is none. */
  private static int version(Path home) {
    try (Stream<String> lines = Files.lines(home.resolve("release"), UTF_8)) {
      return lines
          .filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
          .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static String digest(Path jdk, String... flags) throws Exception {
    List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "-Xmx600m"));
    command.addAll(List.of(flags));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), SampleRecords.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.strip();
  }
}
