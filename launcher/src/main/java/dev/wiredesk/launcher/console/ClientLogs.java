package dev.wiredesk.launcher.console;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps Kafka's clients from talking over a command. */
public final class ClientLogs {
  private ClientLogs() {}

  /** They warn ten times a second while a broker is away; the command itself says it once. */
  public static void quieten() {
    ((Logger) LoggerFactory.getLogger("org.apache.kafka")).setLevel(Level.ERROR);
  }
}
