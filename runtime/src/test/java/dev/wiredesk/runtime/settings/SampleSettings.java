package dev.wiredesk.runtime.settings;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings of an invented service. */
@ConfigMapping(prefix = "wiredesk")
public interface SampleSettings extends CommonSettings {
  Sample sample();

  /** Its own part. */
  interface Sample {
    Duration patience();

    List<Duration> pauses();

    Map<String, String> secrets();
  }
}
