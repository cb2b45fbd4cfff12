package dev.wiredesk.launcher.topics;

import dev.wiredesk.schemas.topics.Topic;
import dev.wiredesk.schemas.topics.Topics;
import java.util.Optional;

/** Short names of the catalogue's topics, for the command line. */
final class TopicNames {
  private TopicNames() {}

  /** The full name; a name that is no short one is taken as it is. */
  static String full(String given, Topics topics) {
    Optional<Topic<?>> topic =
        switch (given) {
          case "raw" -> Optional.of(topics.raw());
          case "enriched" -> Optional.of(topics.enriched());
          case "rejected" -> Optional.of(topics.rejected());
          case "alerts" -> Optional.of(topics.alerts());
          case "alert-rules" -> Optional.of(topics.alertRules());
          default -> Optional.empty();
        };
    return topic.map(Topic::name).orElse(given);
  }
}
