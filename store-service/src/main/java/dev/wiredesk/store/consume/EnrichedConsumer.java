package dev.wiredesk.store.consume;

import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.runtime.service.Part;
import dev.wiredesk.runtime.service.ServiceContext;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.store.StoreSettings;
import dev.wiredesk.store.consume.StoreLoop.Source;
import dev.wiredesk.store.database.Database;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores what the enriched topic brings, in a thread of its own. */
public final class EnrichedConsumer implements Part {
  private static final Logger LOG = LoggerFactory.getLogger(EnrichedConsumer.class);
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(25);
  private static final int FETCH_BYTES = 16 * 1024 * 1024;

  private final StoreLoop loop;
  private final Thread thread;

  public EnrichedConsumer(ServiceContext<StoreSettings> context, Database database) {
    StoreSettings.Store settings = context.settings().store();
    String topic = context.topics().enriched().name();
    var consumer =
        context
            .kafka()
            .consumer(
                Map.of(
                    "group.id",
                    settings.group(),
                    "client.id",
                    "wiredesk-store",
                    "max.poll.records",
                    settings.batchSize(),
                    "fetch.max.bytes",
                    FETCH_BYTES,
                    "partition.assignment.strategy",
                    "org.apache.kafka.clients.consumer.CooperativeStickyAssignor"));
    var decoder = new RecordDecoder(context.kafka().avroDeserializer(EnrichedArticle.class));
    loop =
        new StoreLoop(
            new Source(consumer, topic, decoder),
            database,
            new StoreMeters(context.meters(), topic, context.clock()),
            new Backoff(settings.longestRetryWait()));
    thread = Thread.ofPlatform().name("store-loop").unstarted(loop);
  }

  @Override
  public void start() {
    thread.start();
  }

  @Override
  public Health check() {
    return loop.health();
  }

  @Override
  public void close() {
    loop.end();
    try {
      if (!thread.join(CLOSE_LIMIT)) {
        LOG.warn("The poll loop did not end in time; its batch is stored whole or not at all");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
