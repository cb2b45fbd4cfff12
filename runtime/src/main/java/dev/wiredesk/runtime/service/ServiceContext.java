package dev.wiredesk.runtime.service;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.schemas.topics.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

/** What the runtime hands a service to build its parts from. The runtime closes what is in it. */
public record ServiceContext<S extends CommonSettings>(
    Settings<S> allSettings, KafkaClients kafka, MeterRegistry meters, Clock clock) {

  /** The service's own settings. */
  public S settings() {
    return allSettings.values();
  }

  public Topics topics() {
    return allSettings.topics();
  }
}
