package dev.wiredesk.pipeline.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wiredesk.pipeline.Pipeline;
import dev.wiredesk.pipeline.PipelineExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program in another language writes a raw article and reads its enriched record. */
@ExtendWith(PipelineExtension.class)
class JavaScriptInteropTest {
  private static final Path SAMPLE = Project.ROOT.resolve("interop/javascript");
  private static final Path WORK = Project.ROOT.resolve("pipeline-tests/target/javascript");
  private static final Duration INSTALL_LIMIT = Duration.ofMinutes(8);
  private static final Duration RUN_LIMIT = Duration.ofSeconds(90);

  @Test
  void readsWhatWiredeskFoundInAnArticleWrittenFromJavaScript(Pipeline pipeline)
      throws IOException {
    var node = Program.onPath("node");
    assumeTrue(node.isPresent(), "node is not installed");
    install();

    var outcome =
        node.orElseThrow()
            .run(
                WORK,
                RUN_LIMIT,
                "article.js",
                "--broker",
                pipeline.stack().broker().address(),
                "--registry",
                pipeline.stack().registry().url(),
                "--prefix",
                "news",
                "--timeout",
                "60");

    assertThat(outcome.status()).as(outcome.err()).isZero();
    JsonNode enriched = new ObjectMapper().readTree(outcome.out());
    assertThat(enriched.path("uri").asText()).isEqualTo("urn:example:javascript:old-docks");
    assertThat(enriched.path("versionCreated").asLong()).isEqualTo(1768210200000L);
    assertThat(enriched.path("publisher").asText()).isEqualTo("Norrvik Courier");
    assertThat(enriched.path("entities").findValuesAsText("name")).contains("Ada Lindqvist");
    assertThat(enriched.path("claims").findValuesAsText("claimantName"))
        .anyMatch(name -> name.contains("Lindqvist"));
    assertThat(enriched.path("analysis").path("models")).isNotEmpty();
  }

  @Test
  void endsWithAMessageWhenNobodyAnswers() throws IOException {
    var node = Program.onPath("node");
    assumeTrue(node.isPresent(), "node is not installed");
    install();

    var outcome =
        node.orElseThrow()
            .run(WORK, RUN_LIMIT, "article.js", "--broker", "127.0.0.1:1", "--timeout", "1");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("127.0.0.1:1").hasLineCount(1);
  }

  /** Installs a copy of the sample, as its README says; once for each state of its lock file. */
  private static void install() throws IOException {
    Files.createDirectories(WORK);
    boolean installed =
        Files.isDirectory(WORK.resolve("node_modules"))
            && Files.mismatch(
                    SAMPLE.resolve("package-lock.json"), WORK.resolve("package-lock.json"))
                == -1;
    for (String name : List.of("package.json", "package-lock.json", "article.js")) {
      Files.copy(SAMPLE.resolve(name), WORK.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!installed) {
      var outcome =
          Program.onPath("npm")
              .orElseThrow(() -> new AssertionError("node is installed, npm is not"))
              .run(WORK, INSTALL_LIMIT, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
      assertThat(outcome.status()).as(outcome.err()).isZero();
    }
  }
}
