package dev.wiredesk.launcher.demo;

import java.nio.file.Path;
import java.util.Locale;

/** Where to go from here: ready-made commands. */
final class Addresses {
  private Addresses() {}

  static String text(DemoPorts ports, String broker, String registry, Path folder) {
    String ingest = ports.url(Service.INGEST);
    String store = ports.url(Service.STORE);
    String alert = ports.url(Service.ALERT);
    String connection = options(ports, registry);
    return String.format(
        Locale.ROOT,
        """
    Look at it:
      search        curl '%1$s/v1/search?q=withdrawal'
      one article   curl '%1$s/v1/articles/ADDRESS' with the article's uri, percent-encoded, as ADDRESS
      alert rules   curl %2$s/v1/rules
      publish       curl -X POST %3$s/v1/articles -H 'content-type: application/json' \\
                      -d '{"headline": "Mayor denies plan", "body": "Mayor Ada Brook denied that the bridge will close."}'
      follow        ./wiredesk tail enriched%4$s
      topics, lag   ./wiredesk topics%4$s
      metrics       curl %3$s/metrics (also on ports %5$d, %6$d and %7$d)
      broker        %8$s
      registry      %9$s
      data, logs    %10$s
    """,
        store,
        alert,
        ingest,
        connection,
        ports.of(Service.ENRICH),
        ports.of(Service.STORE),
        ports.of(Service.ALERT),
        broker,
        registry,
        folder);
  }

  /** Empty where the commands' own defaults fit. */
  private static String options(DemoPorts ports, String registry) {
    boolean usual = ports.stack().broker() == 9092 && ports.stack().registry() == 8081;
    return usual ? "" : " --kafka localhost:" + ports.stack().broker() + " --registry " + registry;
  }
}
