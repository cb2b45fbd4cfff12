package dev.wiredesk.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.TreeMap;

/** JSON replies; errors follow RFC 9457, problem details. */
public final class Replies {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private Replies() {}

  /** Sends a value as JSON: maps, lists, records, strings, numbers. */
  public static void json(ServerResponse response, Status status, Object value) {
    send(response, status, "application/json", value);
  }

  /** Sends an error as {@code application/problem+json}; the detail says what to do. */
  public static void problem(ServerResponse response, Status status, String detail) {
    Map<String, Object> problem = new TreeMap<>();
    problem.put("type", "about:blank");
    problem.put("status", status.code());
    problem.put("title", status.reasonPhrase());
    problem.put("detail", detail);
    send(response, status, "application/problem+json", problem);
  }

  private static void send(ServerResponse response, Status status, String type, Object value) {
    response.status(status);
    response.header(HeaderNames.CONTENT_TYPE, type);
    response.send(bytes(value));
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
