package dev.wiredesk.ingest.push;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Sends the head of a request, and its body piece by piece when told to. */
final class SlowClient implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader answers;

  SlowClient(int port, int contentLength) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    answers =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    send(
        "POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + contentLength
            + "\r\n\r\n");
  }

  void send(String piece) throws IOException {
    socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  void sendNoMore() throws IOException {
    socket.shutdownOutput();
  }

  /** First line of the answer; empty once the server has closed without one. */
  String statusLine() throws IOException {
    String line = answers.readLine();
    return line == null ? "" : line;
  }

  static void await(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(condition);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
