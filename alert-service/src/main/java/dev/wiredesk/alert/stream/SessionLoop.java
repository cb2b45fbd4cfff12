package dev.wiredesk.alert.stream;

import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.runtime.service.Part;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that keeps a session going.
 *
 * <p>A failed session is closed and, after a pause that doubles up to {@link #LONGEST_PAUSE}, a new
 * one begins where the last committed; meanwhile the part reports why it waits. It is broken only
 * when the thread itself died.
 */
public final class SessionLoop implements Part {
  private static final Logger LOG = LoggerFactory.getLogger(SessionLoop.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(20);

  private final String name;
  private final Supplier<? extends Session> open;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private volatile Health health;
  private Duration pause = FIRST_PAUSE;

  /**
   * @param name of the thread, in log lines and in the reasons of readiness
   * @param open makes a session with fresh clients; may throw when the broker is away
   */
  public SessionLoop(String name, Supplier<? extends Session> open) {
    this.name = name;
    this.open = open;
    this.health = new Health.Waiting(name + " has not begun");
    this.thread = Thread.ofPlatform().name(name).daemon(true).unstarted(this::run);
  }

  @Override
  public void start() {
    thread.start();
  }

  @Override
  public Health check() {
    return health;
  }

  @Override
  public void close() {
    stopping.countDown();
    try {
      if (!thread.join(CLOSE_PATIENCE)) {
        thread.interrupt();
        thread.join(CLOSE_PATIENCE);
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!stops()) {
        runSession();
      }
    } finally {
      if (!stops()) {
        health = new Health.Broken(name + " ended; the log says why");
      }
    }
  }

  private void runSession() {
    try (Session session = open.get()) {
      while (!stops()) {
        session.step();
        pause = FIRST_PAUSE;
        health = session.health();
      }
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  private void failed(RuntimeException e) {
    if (stops()) {
      LOG.info("{} stops in the middle of a step: {}", name, e.toString());
      return;
    }
    LOG.warn("{} begins again in {}", name, pause, e);
    health = new Health.Waiting(name + ": " + e.getMessage());
    pauseOrStop();
  }

  private void pauseOrStop() {
    try {
      if (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping.countDown();
    }
  }

  private boolean stops() {
    return stopping.getCount() == 0;
  }
}
