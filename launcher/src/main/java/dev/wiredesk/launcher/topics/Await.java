package dev.wiredesk.launcher.topics;

import dev.wiredesk.launcher.console.CommandFailed;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;

/** Waits for the broker's answers and turns its errors into messages. */
final class Await {
  private Await() {}

  static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw unreachable(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted", e);
    }
  }

  static CommandFailed unreachable(Throwable cause) {
    return new CommandFailed(
        "The broker did not answer: "
            + cause.getMessage()
            + " (--kafka names another address; ./wiredesk demo starts one)",
        cause);
  }
}
