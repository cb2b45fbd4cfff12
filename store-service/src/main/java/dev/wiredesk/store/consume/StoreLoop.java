package dev.wiredesk.store.consume;

import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.store.database.Database;
import dev.wiredesk.store.rows.Advance;
import dev.wiredesk.store.rows.ArticleStore;
import dev.wiredesk.store.rows.Batch;
import dev.wiredesk.store.rows.WriteOutcome;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turns of the store: take new partitions over, read, store. One thread runs it.
 *
 * <p>Whatever goes wrong in a turn has one remedy. The loop lets go of every partition, forgets
 * what it has read, keeps polling while it waits, so that the group counts it as alive, and then
 * asks the database again from where each partition goes on. So nothing is kept in memory that a
 * restart, a rebalance or a commit with an unknown end could contradict, and nothing is skipped.
 */
final class StoreLoop implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreLoop.class);
  private static final Duration READ_WAIT = Duration.ofMillis(500);
  private static final Duration IDLE_CHECK = Duration.ofSeconds(5);
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

  private final Source source;
  private final Consumer<String, byte[]> consumer;
  private final Database database;
  private final ArticleStore store;
  private final StoreMeters meters;
  private final Backoff backoff;
  private final Partitions partitions;
  private final BatchReader reader;
  private final Lag lag;
  private final BrokerLink broker;

  private volatile boolean closing;
  private volatile Health health = new Health.Waiting("the store has not begun to read yet");
  private boolean prepared;
  private long lastAnswer;

  StoreLoop(Source source, Database database, StoreMeters meters, Backoff backoff) {
    this.source = source;
    this.consumer = source.consumer();
    this.database = database;
    this.store = new ArticleStore(database.writer(), source.topic());
    this.meters = meters;
    this.backoff = backoff;
    this.partitions = new Partitions(consumer, source.topic());
    this.reader = new BatchReader(partitions, source.decoder());
    this.lag = new Lag(consumer, partitions);
    this.broker = new BrokerLink(consumer);
  }

  Health health() {
    return health;
  }

  /** Any thread: the loop ends after the batch in hand. */
  void end() {
    closing = true;
    consumer.wakeup();
  }

  @Override
  public void run() {
    try {
      consumer.subscribe(List.of(source.topic()), partitions);
      while (!closing) {
        turnOrWait();
      }
    } catch (WakeupException e) {
      LOG.debug("Woken to end", e);
    } finally {
      if (!closing) {
        health = new Health.Broken("the poll loop died; the log says why");
      }
      consumer.close(CloseOptions.timeout(CLOSE_LIMIT));
    }
  }

  @SuppressWarnings("IllegalCatch") // the poll loop outlives whatever one turn brings
  private void turnOrWait() {
    try {
      if (turn()) {
        backoff.reset();
        nowUp();
      } else {
        waitOut("another consumer has taken over a partition");
      }
    } catch (WakeupException e) {
      throw e;
    } catch (SQLException e) {
      waitOut("the database does not take articles now: " + deepest(e).getMessage());
    } catch (RegistryAway e) {
      waitOut("the schema registry does not answer: " + e.getMessage());
    } catch (Exception e) {
      LOG.error("A turn failed", e);
      waitOut("a turn failed: " + e);
    }
  }

  /** False where another consumer holds a partition that this one thought to hold. */
  private boolean turn() throws SQLException, RegistryAway {
    if (!prepared) {
      database.prepare();
      prepared = true;
    }
    if (!partitions.waiting().isEmpty()) {
      partitions.hold(store.take(partitions.waiting()));
      lastAnswer = System.nanoTime();
    }
    ConsumerRecords<String, byte[]> records = consumer.poll(READ_WAIT);
    boolean stored = records.isEmpty() ? checkedWhenIdle() : stored(reader.read(records));
    meters.lag(lag.whileReading());
    return stored;
  }

  private boolean stored(Batch batch) throws SQLException {
    long start = System.nanoTime();
    return switch (store.write(batch)) {
      case WriteOutcome.Fenced fenced -> false;
      case WriteOutcome.Written written -> {
        lastAnswer = System.nanoTime();
        partitions.moved(batch.advances());
        meters.wrote(written, batch, Duration.ofNanos(lastAnswer - start));
        tellGroup(batch.advances());
        yield true;
      }
    };
  }

  private boolean checkedWhenIdle() throws SQLException {
    if (System.nanoTime() - lastAnswer > IDLE_CHECK.toNanos()) {
      database.answers();
      lastAnswer = System.nanoTime();
    }
    return true;
  }

  /** For tools that show a group's lag; the offsets that count are in the database. */
  private void tellGroup(List<Advance> advances) {
    var offsets =
        advances.stream()
            .collect(
                Collectors.toMap(
                    way -> new TopicPartition(source.topic(), way.holding().partition()),
                    (Function<Advance, OffsetAndMetadata>)
                        way -> new OffsetAndMetadata(way.nextOffset())));
    consumer.commitAsync(
        offsets,
        (told, e) -> {
          if (e != null) {
            LOG.debug("The group was not told of {}", told, e);
          }
        });
  }

  private void nowUp() {
    Health before = health;
    health = broker.isUp() ? Health.UP : new Health.Waiting("no connection to the broker");
    if (health instanceof Health.Up && !(before instanceof Health.Up)) {
      LOG.info("Reads {} into the database", source.topic());
    }
  }

  private void waitOut(String reason) {
    Duration delay = backoff.next();
    LOG.warn("Waits {} ms: {}", delay.toMillis(), reason);
    health = new Health.Waiting(reason);
    partitions.letGo();
    meters.lag(lag.whileWaiting());
    long start = System.nanoTime();
    do {
      consumer.poll(delay.compareTo(READ_WAIT) < 0 ? delay : READ_WAIT);
    } while (!closing && System.nanoTime() - start < delay.toNanos());
  }

  /** The pool only says that it has no connection; what the driver said lies below. */
  private static Throwable deepest(Throwable e) {
    return e.getCause() == null ? e : deepest(e.getCause());
  }

  /** What is read, and how its values are understood. */
  record Source(Consumer<String, byte[]> consumer, String topic, RecordDecoder decoder) {}
}
