package dev.wiredesk.alert.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A webhook's receiver on loopback that behaves as it is told, one manner for each call. */
public final class HostileReceiver implements AutoCloseable {
  private final ServerSocket server;
  private final Queue<Manner> manners = new ConcurrentLinkedQueue<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private HostileReceiver(ServerSocket server) {
    this.server = server;
  }

  /** Starts one that shows these manners, then answers 204 for ever. */
  public static HostileReceiver start(Manner... manners) throws IOException {
    HostileReceiver receiver =
        new HostileReceiver(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    receiver.manners.addAll(List.of(manners));
    Thread.ofPlatform().name("receiver").daemon(true).start(receiver::accept);
    return receiver;
  }

  public String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/hook";
  }

  /** What was sent to it, in order. */
  public List<Call> calls() {
    return calls;
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        sockets.add(socket);
        Thread.ofPlatform().name("receiver-call").daemon(true).start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      calls.add(Call.read(socket));
      Manner manner = manners.isEmpty() ? Manner.status(204) : manners.remove();
      manner.show(socket.getOutputStream(), closed);
    } catch (IOException | UncheckedIOException e) {
      return; // the caller hung up, as some manners make it do
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One request. */
  public record Call(String line, Map<String, String> headers, String body) {
    private static Call read(Socket socket) throws IOException {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      String first = String.valueOf(in.readLine());
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        headers.put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
      }
      char[] body = new char[Integer.parseInt(headers.getOrDefault("Content-Length", "0"))];
      int read = 0;
      while (read < body.length) {
        read += in.read(body, read, body.length - read);
      }
      byte[] bytes = new String(body).getBytes(StandardCharsets.ISO_8859_1);
      return new Call(first, headers, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** How it answers one call. */
  public interface Manner {
    void show(OutputStream out, CountDownLatch closed) throws IOException, InterruptedException;

    /** Answers with a status and no body. */
    static Manner status(int status) {
      return (out, closed) -> head(out, status, "Content-Length: 0");
    }

    /** Sends the caller elsewhere. */
    static Manner redirectTo(String url) {
      return (out, closed) -> head(out, 307, "Content-Length: 0\r\nLocation: " + url);
    }

    /** Takes the call and says nothing. */
    static Manner silent() {
      return (out, closed) -> closed.await();
    }

    /** Begins an answer whose headers never end, a line now and then. */
    static Manner dripping() {
      return (out, closed) -> {
        out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
        while (!closed.await(50, TimeUnit.MILLISECONDS)) {
          out.write("X-Drip: 1\r\n".getBytes(StandardCharsets.ISO_8859_1));
          out.flush();
        }
      };
    }

    /** Answers well, with a body that never ends. */
    static Manner endless() {
      return (out, closed) -> {
        head(out, 200, "Content-Type: text/plain");
        byte[] block = new byte[8192];
        while (closed.getCount() > 0) {
          out.write(block);
        }
      };
    }

    /** Hangs up instead of answering. */
    static Manner hangUp() {
      return (out, closed) -> out.close();
    }

    private static void head(OutputStream out, int status, String headers) throws IOException {
      String head = "HTTP/1.1 " + status + " X\r\nConnection: close\r\n" + headers + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }
  }
}
