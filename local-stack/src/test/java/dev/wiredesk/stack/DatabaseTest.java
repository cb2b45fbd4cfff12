package dev.wiredesk.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void keepsCommittedRowsAfterBeingKilledWithClientsConnected() throws Exception {
    try (Database database = Database.start(folder, 0);
        Connection client = connect(database);
        Statement statement = client.createStatement()) {
      statement.execute("CREATE TABLE kept (word text)");
      statement.execute("INSERT INTO kept VALUES ('naïve')");
      database.kill();
    }
    try (Database database = Database.start(folder, 0)) {
      assertThat(words(database)).containsExactly("naïve");
    }
  }

  @Test
  void stopsWhileClientsAreConnected() throws Exception {
    try (Database database = Database.start(folder, 0);
        Connection client = connect(database)) {
      database.stop();

      assertThat(database.process().isAlive()).isFalse();
      assertThat(database.process().hasLogged("database system is shut down")).isTrue();
      assertThat(client.isValid(5)).isFalse();
    }
  }

  @Test
  void startsOverALockThatNamesAnotherLivingProcess() throws Exception {
    Database.start(folder, 0).kill();
    Path lock = folder.resolve("data").resolve("postmaster.pid");
    List<String> lines = Files.readAllLines(lock);
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(lock, lines);

    try (Database database = Database.start(folder, 0);
        Connection client = connect(database)) {
      assertThat(client.isValid(5)).isTrue();
    }
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private static List<String> words(Database database) throws SQLException {
    try (Connection client = connect(database);
        Statement statement = client.createStatement();
        ResultSet rows = statement.executeQuery("SELECT word FROM kept")) {
      return rows.next() ? List.of(rows.getString(1)) : List.of();
    }
  }
}
