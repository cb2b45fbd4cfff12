package dev.wiredesk.launcher.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** An ingest service that answers as it was told, and accepts everything after that. */
final class StubIngest implements AutoCloseable {
  private final HttpServer server;
  private final List<List<String>> requests = new ArrayList<>();
  private final Deque<Function<List<String>, Answer>> answers = new ArrayDeque<>();

  StubIngest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/articles", this::handle);
    server.start();
  }

  record Answer(int status, String retryAfter, String body) {}

  StubIngest answersOnce(Function<List<String>, Answer> answer) {
    answers.add(answer);
    return this;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The lines of each request, in order. */
  List<List<String>> requests() {
    return requests;
  }

  static Answer acceptAll(List<String> lines) {
    List<String> items = new ArrayList<>();
    for (int i = 1; i <= lines.size(); i++) {
      items.add(
          "{\"line\":" + i + ",\"status\":\"accepted\",\"uri\":\"u:" + i + "\",\"version\":1}");
    }
    return items("200", items);
  }

  static Answer items(String status, List<String> items) {
    return new Answer(
        Integer.parseInt(status),
        "0",
        "{\"accepted\":0,\"rejected\":0,\"items\":[" + String.join(",", items) + "]}");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = body.lines().toList();
    requests.add(lines);
    Answer answer = answers.isEmpty() ? acceptAll(lines) : answers.remove().apply(lines);
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
