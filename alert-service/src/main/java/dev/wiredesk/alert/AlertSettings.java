package dev.wiredesk.alert;

import dev.wiredesk.runtime.settings.CommonSettings;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The alert service's settings; {@code alert.properties} explains each and holds its default. */
@ConfigMapping(prefix = "wiredesk")
public interface AlertSettings extends CommonSettings {
  Alert alert();

  /** What only this service has. */
  interface Alert {
    String groupId();

    String instance();

    Webhook webhook();

    /** By the name that rules use. */
    Map<String, String> secrets();
  }

  /** How webhooks are called. */
  interface Webhook {
    Duration timeout();

    List<Duration> retryDelays();

    int queueSize();

    boolean allowPrivateAddresses();
  }
}
