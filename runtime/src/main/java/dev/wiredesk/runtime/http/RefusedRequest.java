package dev.wiredesk.runtime.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;

/**
 * Answers requests that the server refuses before any route sees them: malformed, too large, an
 * unknown path. They get the same problem details as all others.
 */
final class RefusedRequest implements DirectHandler {
  static DirectHandlers forAllEvents() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (EventType event : EventType.values()) {
      handlers.addHandler(event, new RefusedRequest());
    }
    return handlers.build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType event,
      Status defaultStatus,
      ServerResponseHeaders headers,
      String message) {
    return TransportResponse.builder()
        .status(defaultStatus)
        .headers(headers)
        .header(HeaderNames.CONTENT_TYPE, Replies.PROBLEM)
        .keepAlive(event.keepAlive())
        .entity(Replies.problem(defaultStatus, detail(defaultStatus)))
        .build();
  }

  private static String detail(Status status) {
    return switch (status.code()) {
      case 413 -> "The request body is too large; send less at a time.";
      case 500 -> "The service failed; its log says more.";
      default -> status.reasonPhrase();
    };
  }
}
