package dev.wiredesk.store.rows;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells what the database will never take from what it cannot take now. Refused are values it
 * cannot read (class 22), rows that break a constraint (23) and those above its limits (54);
 * everything else, from a lost connection to a full disk, is a reason to try again.
 */
final class Refusal {
  private static final String LIMIT_EXCEEDED = "54";
  private static final int LONGEST_MESSAGE = 200;

  private Refusal() {}

  static boolean is(SQLException e) {
    return switch (stateClass(e)) {
      case "22", "23", LIMIT_EXCEEDED -> true;
      default -> false;
    };
  }

  static boolean exceedsLimit(SQLException e) {
    return stateClass(e).equals(LIMIT_EXCEEDED);
  }

  /** Without the server's details, which quote the row. */
  static String message(SQLException e) {
    String message =
        e instanceof PSQLException server
            ? Optional.ofNullable(server.getServerErrorMessage())
                .map(ServerErrorMessage::getMessage)
                .orElse("unreadable value")
            : "unreadable value";
    return "SQLSTATE " + e.getSQLState() + ": " + Cut.to(LONGEST_MESSAGE, message);
  }

  private static String stateClass(SQLException e) {
    String state = e.getSQLState();
    return state == null || state.length() < 2 ? "" : state.substring(0, 2);
  }
}
