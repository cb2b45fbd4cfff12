package dev.wiredesk.launcher.demo;

import dev.wiredesk.launcher.console.CommandFailed;
import dev.wiredesk.stack.FreePort;
import dev.wiredesk.stack.LocalStack;
import picocli.CommandLine.Option;

/** The ports of the demo, all on loopback. */
final class DemoPorts {
  private static final int NOT_GIVEN = -1;

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      description = "Kafka (default: 9092; 0: any free port).")
  private int kafka = NOT_GIVEN;

  @Option(
      names = "--registry-port",
      paramLabel = "PORT",
      description = "Schema registry (default: 8081; 0: any free port).")
  private int registry = NOT_GIVEN;

  @Option(
      names = "--database-port",
      paramLabel = "PORT",
      description = "PostgreSQL (default: 15432; 0: any free port).")
  private int database = NOT_GIVEN;

  @Option(
      names = "--ingest-port",
      paramLabel = "PORT",
      description = "Ingest service (default: 8101; 0: any free port).")
  private int ingest = NOT_GIVEN;

  @Option(
      names = "--enrich-port",
      paramLabel = "PORT",
      description = "Enrich service (default: 8102; 0: any free port).")
  private int enrich = NOT_GIVEN;

  @Option(
      names = "--store-port",
      paramLabel = "PORT",
      description = "Store service (default: 8103; 0: any free port).")
  private int store = NOT_GIVEN;

  @Option(
      names = "--alert-port",
      paramLabel = "PORT",
      description = "Alert service (default: 8104; 0: any free port).")
  private int alert = NOT_GIVEN;

  @Option(names = "--any-ports", description = "Any free port wherever no option names one.")
  private boolean any;

  /** Settles on every port; fails with the name of the option where one is taken. */
  void choose() {
    kafka = chosen("--kafka-port", kafka, 9092);
    registry = chosen("--registry-port", registry, 8081);
    database = chosen("--database-port", database, 15432);
    ingest = chosen("--ingest-port", ingest, 8101);
    enrich = chosen("--enrich-port", enrich, 8102);
    store = chosen("--store-port", store, 8103);
    alert = chosen("--alert-port", alert, 8104);
  }

  LocalStack.Ports stack() {
    return new LocalStack.Ports(kafka, registry, database);
  }

  int of(Service service) {
    return switch (service) {
      case INGEST -> ingest;
      case ENRICH -> enrich;
      case STORE -> store;
      case ALERT -> alert;
    };
  }

  /** Address of a service, without a path. */
  String url(Service service) {
    return "http://127.0.0.1:" + of(service);
  }

  private int chosen(String option, int given, int usual) {
    int wanted = given != NOT_GIVEN ? given : any ? 0 : usual;
    if (wanted == 0) {
      return FreePort.any();
    }
    if (!FreePort.isFree(wanted)) {
      throw new CommandFailed(
          "Port "
              + wanted
              + " is taken by another program: choose another with "
              + option
              + ", or let --any-ports choose.");
    }
    return wanted;
  }
}
