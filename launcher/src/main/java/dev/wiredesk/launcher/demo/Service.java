package dev.wiredesk.launcher.demo;

import java.util.Locale;

/** Our services, as the demo starts them: each in a process of its own. */
enum Service {
  INGEST("dev.wiredesk.ingest.IngestService", 128),
  ENRICH("dev.wiredesk.enrich.EnrichService", 320),
  STORE("dev.wiredesk.store.StoreService", 160),
  ALERT("dev.wiredesk.alert.AlertService", 192);

  private final String mainClass;
  private final int heapMegabytes;

  Service(String mainClass, int heapMegabytes) {
    this.mainClass = mainClass;
    this.heapMegabytes = heapMegabytes;
  }

  String mainClass() {
    return mainClass;
  }

  int heapMegabytes() {
    return heapMegabytes;
  }

  /** Names its process, its folder and its log. */
  String processName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
