package dev.wiredesk.runtime.settings;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of an invented service. */
@ConfigMapping(prefix = "wiredesk")
public interface SampleSettings extends CommonSettings {
  Sample sample();

  /** Its own part. */
  interface Sample {
    Duration patience();
  }
}
