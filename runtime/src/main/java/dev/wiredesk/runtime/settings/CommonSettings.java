package dev.wiredesk.runtime.settings;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * The settings that every service has, and all that a command has; a service's own interface
 * extends it and is mapped with the prefix {@code wiredesk}.
 */
@ConfigMapping(prefix = "wiredesk")
public interface CommonSettings {
  Kafka kafka();

  Registry registry();

  TopicNames topics();

  Http http();

  Log log();

  /**
   * Where the broker is; every other client property passes through {@code
   * wiredesk.kafka.properties}.
   */
  interface Kafka {
    String bootstrapServers();
  }

  /**
   * Where the schema registry is; every other serializer property passes through {@code
   * wiredesk.registry.properties}.
   */
  interface Registry {
    String url();
  }

  /** How topic names are made. */
  interface TopicNames {
    String prefix();

    Optional<String> outputVersion();
  }

  /** Where the service listens. */
  interface Http {
    String host();

    int port();
  }

  /** How the service logs. */
  interface Log {
    Format format();

    String level();

    /** PLAIN for people, JSON for machines. */
    enum Format {
      PLAIN,
      JSON
    }
  }
}
