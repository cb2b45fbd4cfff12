package dev.wiredesk.pipeline.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wiredesk.pipeline.Pipeline;
import dev.wiredesk.pipeline.PipelineExtension;
import dev.wiredesk.pipeline.ops.Dockerfile.Stage;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.stack.FreePort;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The images hold what the build makes, and start what the code has. */
@ExtendWith(PipelineExtension.class)
class DockerfileTest {
  private static final Path FILE = Project.OPS.resolve("docker/Dockerfile");
  private static final Dockerfile IMAGES = Dockerfile.read(FILE);
  private static final ComposeFile COMPOSE =
      ComposeFile.read(Project.ROOT.resolve("docker-compose.yml"));
  private static final Program READY = new Program(Project.OPS.resolve("docker/ready"));
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<ServiceDefinition<? extends CommonSettings>> services() {
    return Project.SERVICES.stream();
  }

  static Stream<String> targets() {
    return Stream.of(
        "launcher", "ingest-service", "enrich-service", "store-service", "alert-service");
  }

  @ParameterizedTest
  @MethodSource("targets")
  void startsAMainClassThatExists(String target) throws ReflectiveOperationException {
    List<String> line = IMAGES.stage(target).exec("ENTRYPOINT");
    assertThat(line.subList(0, 4))
        .containsExactly("java", "@/opt/wiredesk/java.options", "-cp", "/opt/wiredesk/lib/*");
    var main = Class.forName(line.get(4)).getMethod("main", String[].class);
    assertThat(Modifier.isStatic(main.getModifiers())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void buildsTheModuleItTakesItsLibrariesFrom(String target) {
    assertThat(IMAGES.stage(target).all("COPY"))
        .containsExactly("--from=build /src/" + target + "/target/lib/ /opt/wiredesk/lib/");
    String build = IMAGES.stage("build").one("RUN").orElseThrow();
    assertThat(build.split("[ ,]")).contains(target, "--also-make", "package", "-Pquick", "dist");
    assertThat(Project.hasProfile("quick")).isTrue();
    assertThat(Project.hasProfile("dist")).isTrue();
    assertThat(Project.ROOT.resolve(target).resolve("pom.xml")).exists();
  }

  @ParameterizedTest
  @MethodSource("services")
  void exposesAndProbesThePortAServiceListensOn(
      ServiceDefinition<? extends CommonSettings> definition) {
    Stage stage = IMAGES.stage(definition.name() + "-service");
    String port = Integer.toString(Project.settings(definition, Map.of()).http().port());
    assertThat(stage.one("EXPOSE")).contains(port);
    assertThat(stage.exec("HEALTHCHECK")).containsExactly("/opt/wiredesk/ready", port);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void runsAsAUserOfItsOwnOnAJavaOfAnExactVersion(String target) {
    assertThat(IMAGES.stage(target).from()).isEqualTo("java");
    assertThat(IMAGES.stage("java").one("USER")).contains("wiredesk");
    assertThat(IMAGES.arguments().get("JAVA"))
        .matches("eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre.*");
    assertThat(IMAGES.arguments().get("MAVEN")).matches("maven:3\\.\\d+\\.\\d+-eclipse-temurin-25");
  }

  @Test
  void carriesTheVersionOfTheProject() {
    assertThat(IMAGES.stage("java").one("LABEL").orElseThrow())
        .contains("org.opencontainers.image.version=\"" + Project.version() + '"');
  }

  @Test
  void copiesFilesThatExist() {
    for (String copy : IMAGES.stage("java").all("COPY")) {
      List<String> words = List.of(copy.split(" "));
      assertThat(words.subList(0, words.size() - 1))
          .allSatisfy(source -> assertThat(Project.ROOT.resolve(source)).exists());
    }
  }

  @Test
  void hasATargetForEveryImageThatComposeBuilds() {
    assertThat(COMPOSE.all())
        .filteredOn(service -> service.has("build"))
        .hasSize(5)
        .allSatisfy(
            service -> {
              assertThat(Project.ROOT.resolve(service.build().get("dockerfile").toString()))
                  .isEqualTo(FILE);
              assertThat(IMAGES.stages()).containsKey(service.build().get("target").toString());
            });
  }

  @Test
  void givesOptionsThatTheJavaOfTheImageKnows() {
    assumeTrue(Runtime.version().feature() >= 25, "the images run on Java 25");
    var outcome =
        Program.java()
            .run(Project.ROOT, LIMIT, "@" + Project.OPS.resolve("docker/java.options"), "-version");
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }

  @Test
  void probesReadinessWithoutAnyToolOfTheImage(Pipeline pipeline) {
    for (String address : Services.addresses(pipeline).values()) {
      String port = address.substring(address.indexOf(':') + 1);
      assertThat(READY.run(Project.ROOT, LIMIT, port).status()).isZero();
    }
    String nobody = Integer.toString(FreePort.any());
    assertThat(READY.run(Project.ROOT, LIMIT, nobody).status()).isPositive();
  }
}
