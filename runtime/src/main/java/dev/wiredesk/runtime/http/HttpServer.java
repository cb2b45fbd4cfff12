package dev.wiredesk.runtime.http;

import dev.wiredesk.runtime.settings.CommonSettings;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side of a service. Every request runs on a virtual thread of its own. */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  private final WebServer server;

  /**
   * Prepares a server without listening yet.
   *
   * @param maxRequestBytes largest request body; a larger one is answered 413
   */
  public HttpServer(
      CommonSettings.Http address, long maxRequestBytes, Consumer<HttpRouting.Builder> routes) {
    this.server =
        WebServer.builder()
            .host(address.host())
            .port(address.port())
            .maxPayloadSize(maxRequestBytes)
            .shutdownHook(false)
            .directHandlers(RefusedRequest.forAllEvents())
            .routing(
                routing -> {
                  routing.error(HttpException.class, HttpServer::refused);
                  routing.error(RuntimeException.class, HttpServer::unexpected);
                  routes.accept(routing);
                })
            .build();
  }

  /** Begins to listen. */
  public void start() {
    server.start();
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  // The server's own word for a request it cannot read on, such as one that grows too large on the
  // way.
  private static void refused(ServerRequest request, ServerResponse response, HttpException e) {
    Replies.problem(response, e.status(), String.valueOf(e.getMessage()));
  }

  private static void unexpected(
      ServerRequest request, ServerResponse response, RuntimeException e) {
    LOG.error("{} {} failed", request.prologue().method(), request.path().path(), e);
    Replies.problem(
        response, Status.INTERNAL_SERVER_ERROR_500, "The service failed; its log says more.");
  }
}
