package dev.wiredesk.enrich;

import dev.wiredesk.runtime.settings.CommonSettings;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of the enrich service; {@code enrich.properties} explains each. */
@ConfigMapping(prefix = "wiredesk")
public interface EnrichSettings extends CommonSettings {
  Enrich enrich();

  /** The keys below {@code wiredesk.enrich}. */
  interface Enrich {
    OptionalInt threads();

    Duration commitInterval();

    GroupProtocol groupProtocol();

    Duration sessionTimeout();

    int standbyReplicas();

    Path stateDir();

    Duration registryPatience();

    Duration analysisDeadline();

    int longestText();

    Optional<Path> knowledgeBase();
  }

  /** Who assigns the partitions: one of the clients, or the brokers. */
  enum GroupProtocol {
    CLASSIC,
    STREAMS
  }
}
