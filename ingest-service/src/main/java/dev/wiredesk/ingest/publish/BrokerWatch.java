package dev.wiredesk.ingest.publish;

import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.runtime.service.Part;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

/**
 * Knows whether the broker answers: from the outcome of every write, and from a question asked in
 * between, so that readiness comes back without traffic. The last one to report wins.
 */
public final class BrokerWatch implements Part {
  private final Admin admin;
  private final Duration period;
  private final ScheduledExecutorService asking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("broker-watch").factory());
  private volatile Health health = Health.UP;

  /** Takes over the client and closes it; asks once a period. */
  public BrokerWatch(Admin admin, Duration period) {
    this.admin = admin;
    this.period = period;
  }

  @Override
  public void start() {
    var unused =
        asking.scheduleWithFixedDelay(
            this::ask, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public Health check() {
    return health;
  }

  void answered() {
    health = Health.UP;
  }

  void failed(String reason) {
    health = new Health.Waiting("articles cannot be written: " + reason);
  }

  private void ask() {
    long limit = period.toMillis();
    try {
      admin
          .describeCluster(new DescribeClusterOptions().timeoutMs((int) limit))
          .nodes()
          .get(limit, TimeUnit.MILLISECONDS);
      answered();
    } catch (ExecutionException | TimeoutException e) {
      failed("the broker does not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    asking.shutdownNow();
    admin.close(period);
  }
}
