package dev.wiredesk.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** JSON replies; errors follow RFC 9457, problem details. */
public final class Replies {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  static final String PROBLEM = "application/problem+json";

  private Replies() {}

  /** Sends a value as JSON: maps, lists, records, strings, numbers. */
  public static void json(ServerResponse response, Status status, Object value) {
    send(response, status, "application/json", bytes(value));
  }

  /** Sends an error as {@code application/problem+json}; the detail says what to do. */
  public static void problem(ServerResponse response, Status status, String detail) {
    send(response, status, PROBLEM, problem(status, detail));
  }

  /** The same as bytes. */
  static byte[] problem(Status status, String detail) {
    return bytes(
        Map.of(
            "type",
            "about:blank",
            "status",
            status.code(),
            "title",
            status.reasonPhrase(),
            "detail",
            detail));
  }

  private static void send(ServerResponse response, Status status, String type, byte[] body) {
    response.status(status);
    response.header(HeaderNames.CONTENT_TYPE, type);
    response.send(body);
  }

  private static byte[] bytes(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "Cannot write " + value.getClass().getSimpleName() + " as JSON", e);
    }
  }
}
