package dev.wiredesk.store;

import dev.wiredesk.runtime.settings.CommonSettings;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** The settings of the store service; {@code store.properties} explains each. */
@ConfigMapping(prefix = "wiredesk")
public interface StoreSettings extends CommonSettings {
  Database database();

  Store store();

  Search search();

  /** Where the rows are kept. */
  interface Database {
    String url();

    String user();

    Optional<String> password();

    Duration connectTimeout();

    Duration answerTimeout();
  }

  /** How records become rows. */
  interface Store {
    String group();

    int batchSize();

    Duration longestRetryWait();
  }

  /** How much the searches may ask of the database. */
  interface Search {
    int connections();

    Duration timeout();
  }
}
