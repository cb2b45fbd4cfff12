package dev.wiredesk.alert.delivery;

import dev.wiredesk.alert.webhook.Answer;
import dev.wiredesk.alert.webhook.WebhookSender;
import dev.wiredesk.schemas.Alert;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One receiver's queue, and the thread that empties it in order.
 *
 * <p>The loop's thread offers, the own thread calls. A delivery that ends for good, well or badly,
 * releases its offset; one that is interrupted by the stop keeps it, and is delivered again after
 * the restart under the same id. After a delivery was given up the receiver counts as down: what
 * follows gets a single attempt each until one succeeds, so that a dead receiver's queue drains and
 * its neighbours' partitions are not held up for long.
 */
final class Endpoint implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);

  private final WebhookSender sender;
  private final List<Duration> pauses;
  private final DeliveryMeters meters;
  private final BlockingQueue<Delivery> queue;
  private final AtomicInteger unfinished = new AtomicInteger();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;

  /** Used by the own thread alone. */
  private boolean down;

  Endpoint(
      String url, WebhookSender sender, List<Duration> pauses, int room, DeliveryMeters meters) {
    this.sender = sender;
    this.pauses = pauses;
    this.meters = meters;
    this.queue = new ArrayBlockingQueue<>(room);
    this.thread = Thread.ofVirtual().name("webhook " + url).start(this::run);
  }

  /**
   * Takes a delivery.
   *
   * @return false if there is no room
   */
  boolean offer(Delivery delivery) {
    unfinished.incrementAndGet();
    if (queue.offer(delivery)) {
      return true;
    }
    unfinished.decrementAndGet();
    return false;
  }

  boolean hasRoom() {
    return queue.remainingCapacity() > 0;
  }

  boolean isIdle() {
    return unfinished.get() == 0;
  }

  /** Lets the attempt that is under way end, and makes no other. */
  @Override
  public void close() {
    stopping.countDown();
  }

  /** Waits for the last attempt, after {@link #close}. */
  void awaitEnd(Duration patience) throws InterruptedException {
    if (!thread.join(patience)) {
      thread.interrupt();
    }
  }

  private void run() {
    try {
      while (!stops()) {
        Delivery next = queue.poll(200, TimeUnit.MILLISECONDS);
        if (next != null) {
          deliver(next);
          unfinished.decrementAndGet();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deliver(Delivery delivery) throws InterruptedException {
    List<Duration> left = down ? List.of() : pauses;
    for (int attempt = 0; delivery.isWanted() && !stops(); attempt++) {
      switch (attempt(delivery)) {
        case Answer.Delivered ok -> {
          down = false;
          end(delivery, Answer.Outcome.DELIVERED, "status " + ok.status());
          return;
        }
        case Answer.Final end -> {
          end(delivery, end.outcome(), end.reason());
          return;
        }
        case Answer.Again again -> {
          if (attempt >= left.size()) {
            down = true;
            end(delivery, Answer.Outcome.GIVEN_UP, again.reason());
            return;
          }
          pause(left.get(attempt));
        }
      }
    }
  }

  /** A defect in one call must not end the thread, for then its queue would never drain. */
  private Answer attempt(Delivery delivery) {
    Alert alert = delivery.alert();
    try {
      return sender.send(alert.getWebhook(), alert.getAlertId(), delivery.body());
    } catch (RuntimeException e) {
      LOG.error("The call of a webhook for alert {} failed", alert.getAlertId(), e);
      return new Answer.Again(e.toString());
    }
  }

  private void pause(Duration pause) throws InterruptedException {
    if (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
      meters.retried();
    }
  }

  private void end(Delivery delivery, Answer.Outcome outcome, String reason) {
    meters.ended(outcome);
    Alert alert = delivery.alert();
    if (outcome == Answer.Outcome.DELIVERED) {
      LOG.debug("Alert {} of rule {} delivered: {}", alert.getAlertId(), alert.getRuleId(), reason);
    } else {
      LOG.warn(
          "Alert {} of rule {} not delivered to its webhook ({}): {}",
          alert.getAlertId(),
          alert.getRuleId(),
          outcome,
          reason);
    }
    delivery.done();
  }

  private boolean stops() {
    return stopping.getCount() == 0;
  }
}
