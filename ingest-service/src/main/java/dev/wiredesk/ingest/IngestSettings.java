package dev.wiredesk.ingest;

import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.schemas.IngestMode;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the ingest service can be told; {@code ingest.properties} explains each key. */
@ConfigMapping(prefix = "wiredesk")
public interface IngestSettings extends CommonSettings {
  Ingest ingest();

  /** The service's own keys. */
  interface Ingest {
    int bytesInFlight();

    Duration readWithin();

    Duration blockWithin();

    Duration acknowledgeWithin();

    Duration linger();

    Optional<Path> folder();

    IngestMode folderMode();
  }
}
