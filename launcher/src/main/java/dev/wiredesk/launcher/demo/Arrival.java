package dev.wiredesk.launcher.demo;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import org.apache.kafka.clients.admin.Admin;

/** Whether the samples have come through everywhere; one thread uses it. */
final class Arrival implements AutoCloseable {
  private final Progress progress;
  private final HttpCalls http;
  private final String store;
  private final Admin admin;

  Arrival(Settings<CommonSettings> settings, HttpCalls http, DemoPorts ports, long published) {
    this.progress = new Progress(published);
    this.http = http;
    this.store = ports.url(Service.STORE);
    this.admin = new KafkaClients(settings).admin();
  }

  Progress progress() {
    return progress;
  }

  boolean isComplete() {
    return progress.allEnriched() && progress.allMatched(admin) && progress.allStored(http, store);
  }

  @Override
  public void close() {
    admin.close();
  }
}
