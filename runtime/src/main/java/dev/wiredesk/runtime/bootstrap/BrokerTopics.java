package dev.wiredesk.runtime.bootstrap;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** The broker's topics, asked and answered without futures. */
final class BrokerTopics {
  private static final Duration LISTED_WITHIN = Duration.ofSeconds(30);
  private static final Duration A_MOMENT = Duration.ofMillis(50);

  private final Admin admin;

  BrokerTopics(Admin admin) {
    this.admin = admin;
  }

  Set<String> names() {
    try {
      return await(admin.listTopics().names());
    } catch (ExecutionException e) {
      throw new BootstrapFailed("Cannot list the broker's topics: " + e.getMessage(), e);
    }
  }

  /** Creates the topic, unless another was quicker. */
  void create(NewTopic topic) {
    try {
      await(admin.createTopics(List.of(topic)).all());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new BootstrapFailed("Cannot create topic " + topic.name() + ": " + e.getMessage(), e);
      }
    }
  }

  /** Waits until the broker lists them: it tells of a new topic a moment after it made it. */
  void awaitListed(Collection<String> created) {
    long deadline = System.nanoTime() + LISTED_WITHIN.toNanos();
    while (!names().containsAll(created)) {
      if (System.nanoTime() - deadline > 0) {
        throw new BootstrapFailed(
            "The broker does not list its new topics within " + LISTED_WITHIN, null);
      }
      LockSupport.parkNanos(A_MOMENT.toNanos());
    }
  }

  private static <T> T await(KafkaFuture<T> answer) throws ExecutionException {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BootstrapFailed("Interrupted while talking to the broker", e);
    }
  }
}
