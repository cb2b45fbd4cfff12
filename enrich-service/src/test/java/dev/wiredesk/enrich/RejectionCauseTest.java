package dev.wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectionCauseTest {
  @ParameterizedTest
  @EnumSource(RejectionCause.class)
  void standsInTheReadme(RejectionCause cause) throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("| %s | `%s` |".formatted(cause.stage(), cause.code()));
  }
}
