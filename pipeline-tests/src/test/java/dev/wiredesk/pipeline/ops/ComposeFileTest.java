package dev.wiredesk.pipeline.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wiredesk.pipeline.ops.ComposeFile.Service;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.schemas.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compose file names only what exists: settings, ports, paths, versions, files. */
class ComposeFileTest {
  private static final ComposeFile COMPOSE =
      ComposeFile.read(Project.ROOT.resolve("docker-compose.yml"));
  private static final Duration LIMIT = Duration.ofSeconds(60);

  static Stream<ServiceDefinition<? extends CommonSettings>> services() {
    return Project.SERVICES.stream();
  }

  @ParameterizedTest
  @MethodSource("services")
  void givesAServiceSettingsThatItsStartAccepts(
      ServiceDefinition<? extends CommonSettings> definition) {
    CommonSettings settings = settings(definition);
    Service kafka = COMPOSE.service("kafka");
    assertThat(kafka.environment().get("KAFKA_ADVERTISED_LISTENERS"))
        .contains("//" + settings.kafka().bootstrapServers());
    assertThat(settings.registry().url()).isEqualTo("http://registry:8080/apis/ccompat/v7");
    assertThat(settings.topics().prefix()).isEqualTo("news");
    assertThat(settings.http().host()).isEqualTo("0.0.0.0");
  }

  @ParameterizedTest
  @MethodSource("services")
  void publishesAndProbesThePortAServiceListensOn(
      ServiceDefinition<? extends CommonSettings> definition) {
    int port = settings(definition).http().port();
    assertThat(port).isEqualTo(Project.settings(definition, Map.of()).http().port());
    Service service = COMPOSE.service(definition.name() + "-service");
    assertThat(service.ports()).containsExactly("127.0.0.1:" + port + ":" + port);
    assertThat(service.probe()).containsExactly("/opt/wiredesk/ready", Integer.toString(port));
  }

  @ParameterizedTest
  @MethodSource("services")
  void startsAServiceOnlyWhenWhatItNeedsIsThere(
      ServiceDefinition<? extends CommonSettings> definition) {
    Service service = COMPOSE.service(definition.name() + "-service");
    assertThat(service.dependsOn()).containsKeys("bootstrap", "kafka", "registry");
    assertThat(service.dependsOn().get("bootstrap").toString())
        .contains("service_completed_successfully");
    boolean needsDatabase = service.environment().containsKey("WIREDESK_DATABASE_URL");
    assertThat(service.dependsOn().containsKey("postgres")).isEqualTo(needsDatabase);
  }

  @Test
  void bootstrapsWithTheSettingsOfTheServices() {
    Map<String, String> shared = COMPOSE.service("bootstrap").environment();
    var read =
        new SettingsReader("launcher", shared)
            .read(CommonSettings.class, Optional.empty())
            .values();
    assertThat(read.registry().url()).isEqualTo(shared.get("WIREDESK_REGISTRY_URL"));
    for (var definition : Project.SERVICES) {
      assertThat(COMPOSE.service(definition.name() + "-service").environment())
          .containsAllEntriesOf(shared);
    }
    assertThat(COMPOSE.service("bootstrap").command()).containsExactly("bootstrap");
  }

  @Test
  void publishesOnLoopbackOnly() {
    assertThat(COMPOSE.all())
        .allSatisfy(
            service ->
                assertThat(service.ports())
                    .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:")));
    assertThat(COMPOSE.all()).noneMatch(service -> service.has("network_mode"));
  }

  @Test
  void namesEveryImageByAnExactVersion() {
    assertThat(COMPOSE.all())
        .allSatisfy(service -> assertThat(service.version()).matches("v?\\d+\\.\\d+(\\.\\d+)?"));
  }

  @Test
  void takesTheVersionsThatTheTestsRunWith() {
    assertThat(COMPOSE.service("kafka").version()).isEqualTo(Project.property("kafka.version"));
    assertThat(COMPOSE.service("registry").version())
        .isEqualTo(Project.property("apicurio.version"));
    assertThat(Project.property("postgres-binaries.version"))
        .isEqualTo(COMPOSE.service("postgres").version() + ".0");
    assertThat(COMPOSE.all())
        .filteredOn(service -> service.image().startsWith("wiredesk/"))
        .hasSize(5)
        .allMatch(service -> service.version().equals(Project.version()));
  }

  @Test
  void keepsDataInDeclaredVolumesAndMountsFilesThatExist() {
    for (Service service : COMPOSE.all()) {
      for (String volume : service.volumes()) {
        String source = volume.substring(0, volume.indexOf(':'));
        if (source.startsWith(".")) {
          assertThat(Project.ROOT.resolve(source)).exists();
        } else {
          assertThat(COMPOSE.volumes()).contains(source);
        }
      }
    }
  }

  @Test
  void limitsProbesAndRestartsEverythingThatStays() {
    assertThat(COMPOSE.all())
        .filteredOn(service -> !service.name().equals("bootstrap"))
        .allSatisfy(
            service ->
                assertThat(service.body())
                    .containsKeys("mem_limit", "healthcheck", "stop_grace_period")
                    .containsEntry("restart", "unless-stopped"));
  }

  @Test
  void scrapesEveryServiceWhereItListens() {
    Map<String, String> targets = PrometheusFile.targets();
    for (var definition : Project.SERVICES) {
      assertThat(targets)
          .containsEntry(
              definition.name(),
              definition.name() + "-service:" + settings(definition).http().port());
    }
    assertThat(targets).hasSameSizeAs(Project.SERVICES);
  }

  @Test
  void givesTheBrokerRoomForTheLargestRecord() {
    Map<String, String> environment = COMPOSE.service("kafka").environment();
    assertThat(Integer.parseInt(environment.get("KAFKA_MESSAGE_MAX_BYTES")))
        .isGreaterThan(Topics.MAX_RECORD_BYTES);
  }

  @Test
  void givesTheBrokerAnEnvironmentThatItsImageAccepts(@TempDir Path folder) throws IOException {
    Map<String, String> environment = new HashMap<>(COMPOSE.service("kafka").environment());
    environment.put("KAFKA_LOG_DIRS", folder.resolve("data").toString());
    for (String name : List.of("default", "mounted", "final")) {
      Files.createDirectory(folder.resolve(name));
    }
    Files.createFile(folder.resolve("default/server.properties"));

    // The program by which the official image turns its environment into a formatted broker.
    var outcome =
        Program.java()
            .run(
                folder,
                LIMIT,
                environment,
                "-cp",
                Project.ROOT.resolve("local-stack/target/broker") + "/*",
                "kafka.docker.KafkaDockerWrapper",
                "setup",
                "--default-configs-dir=default",
                "--mounted-configs-dir=mounted",
                "--final-configs-dir=final");

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(folder.resolve("data/meta.properties"))
        .content()
        .contains("cluster.id=" + environment.get("CLUSTER_ID"));
    Properties written = new Properties();
    try (var reader = Files.newBufferedReader(folder.resolve("final/server.properties"))) {
      written.load(reader);
    }
    assertThat(written)
        .containsEntry("listeners", environment.get("KAFKA_LISTENERS"))
        .containsEntry("auto.create.topics.enable", "false");
  }

  @Test
  void isAcceptedByDockerCompose() {
    var compose = Program.onPath("docker-compose");
    assumeTrue(compose.isPresent(), "docker-compose is not installed");
    var outcome = compose.orElseThrow().run(Project.ROOT, LIMIT, "config", "--quiet");
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }

  private static CommonSettings settings(ServiceDefinition<? extends CommonSettings> definition) {
    return Project.settings(
        definition, COMPOSE.service(definition.name() + "-service").environment());
  }
}
