package dev.wiredesk.store;

import dev.wiredesk.runtime.service.ServiceContext;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.service.ServiceMain;
import dev.wiredesk.runtime.service.ServiceParts;
import dev.wiredesk.store.consume.EnrichedConsumer;
import dev.wiredesk.store.database.Database;
import dev.wiredesk.store.search.SearchRoutes;
import java.util.List;

/** Keeps enriched articles in PostgreSQL and answers searches over them. */
public final class StoreService {
  private static final long MAX_REQUEST_BYTES = 64 * 1024;

  private StoreService() {}

  /** The service, for {@code main} and for tests in process. */
  public static ServiceDefinition<StoreSettings> definition() {
    return new ServiceDefinition<>(
        "store",
        StoreSettings.class,
        topics -> List.of(topics.enriched()),
        MAX_REQUEST_BYTES,
        StoreService::assemble);
  }

  public static void main(String[] args) {
    ServiceMain.run(definition(), args);
  }

  private static ServiceParts assemble(ServiceContext<StoreSettings> context) {
    StoreSettings settings = context.settings();
    Database database = new Database(settings.database(), settings.search());
    return new ServiceParts(
        List.of(database, new EnrichedConsumer(context, database)),
        new SearchRoutes(database.reader(), context.meters())::addTo);
  }
}
