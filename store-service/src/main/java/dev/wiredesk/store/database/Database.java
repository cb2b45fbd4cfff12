package dev.wiredesk.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.runtime.service.Part;
import dev.wiredesk.runtime.settings.WrongSettings;
import dev.wiredesk.store.StoreSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connections of one service: one for the writer, which searches can never take away, and a
 * bounded number for searches. Opening it asks nothing of the network. Any thread may use it.
 */
public final class Database implements Part {
  private final PGSimpleDataSource server;
  private final HikariDataSource writer;
  private final HikariDataSource reader;

  /**
   * @throws WrongSettings if the address is not one of PostgreSQL
   */
  public Database(StoreSettings.Database address, StoreSettings.Search search) {
    server = server(address);
    writer = pool("writer", 1, address.connectTimeout(), "SET statement_timeout = 0");
    reader =
        pool(
            "search",
            search.connections(),
            address.connectTimeout(),
            "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY; SET statement_timeout = "
                + search.timeout().toMillis());
  }

  /** For the one thread that writes. */
  public DataSource writer() {
    return writer;
  }

  /** For searches: reads only, and every statement ends within the time of the settings. */
  public DataSource reader() {
    return reader;
  }

  /**
   * Creates the tables, or brings those of an earlier release up to date. Safe to run again, and by
   * several services at once.
   *
   * @throws SQLException if the database cannot be reached
   */
  public void prepare() throws SQLException {
    answers();
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(server)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  /** Returns if the database answers. */
  public void answers() throws SQLException {
    try (Connection connection = writer.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT 1");
    }
  }

  @Override
  public void start() {
    // Connections come with their first use.
  }

  /** Up: the poll loop is the one that finds out whether the database answers. */
  @Override
  public Health check() {
    return Health.UP;
  }

  @Override
  public void close() {
    reader.close();
    writer.close();
  }

  private static PGSimpleDataSource server(StoreSettings.Database address) {
    PGSimpleDataSource server = new PGSimpleDataSource();
    try {
      server.setUrl(address.url());
    } catch (IllegalArgumentException e) {
      throw new WrongSettings(
          "wiredesk.database.url must look like jdbc:postgresql://host:5432/name, not "
              + address.url(),
          e);
    }
    server.setUser(address.user());
    address.password().ifPresent(server::setPassword);
    server.setConnectTimeout(seconds(address.connectTimeout()));
    server.setSocketTimeout(seconds(address.answerTimeout()));
    server.setTcpKeepAlive(true);
    server.setApplicationName("wiredesk-store");
    return server;
  }

  private HikariDataSource pool(String name, int most, Duration wait, String first) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(server);
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(Math.min(most, 1));
    config.setConnectionTimeout(wait.toMillis());
    config.setConnectionInitSql(first);
    // The service starts without its database, and waits for it.
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static int seconds(Duration duration) {
    return (int) Math.max(1, duration.toSeconds());
  }
}
