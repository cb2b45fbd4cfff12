package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.push.BytesInFlight.Share;
import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.ZipException;

/** Reads the text of a request's body within limits of size, memory and time. */
final class RequestBody {
  private static final int BUFFER = 16 * 1024;
  private static final Duration SOON = Duration.ofSeconds(1);

  private final PushLimits limits;
  private final Clock clock;

  RequestBody(PushLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** The body, unpacked. The share holds as much as was read, also after a refusal. */
  byte[] bytes(ServerRequest request, Share share) throws Refusal {
    if (!request.content().hasEntity()) {
      return new byte[0];
    }
    try (InputStream in = request.content().inputStream()) {
      return read(in, most(request), share);
    } catch (IOException | UncheckedIOException e) {
      throw broken(e);
    } catch (RequestException e) {
      throw unframed(e);
    }
  }

  private int most(ServerRequest request) {
    boolean packed = request.headers().contains(HeaderNames.CONTENT_ENCODING);
    return packed ? limits.unpackedBytes() : limits.bodyBytes();
  }

  private byte[] read(InputStream in, int most, Share share) throws IOException, Refusal {
    Instant deadline = clock.instant().plus(limits.readWithin());
    ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
    byte[] buffer = new byte[BUFFER];
    int count = in.read(buffer);
    while (count >= 0) {
      body.write(buffer, 0, count);
      checkSize(body.size(), most);
      checkRoom(share, body.size());
      checkTime(deadline);
      count = in.read(buffer);
    }
    return body.toByteArray();
  }

  private static void checkSize(int size, int most) throws Refusal {
    if (size > most) {
      throw Refusal.of(
          Status.REQUEST_ENTITY_TOO_LARGE_413,
          "the body is larger than " + most + " bytes; send fewer articles at once");
    }
  }

  private static void checkRoom(Share share, int size) throws Refusal {
    if (!share.growTo(size)) {
      throw Refusal.forNow(
          Status.TOO_MANY_REQUESTS_429, "too many requests at once; send this one again", SOON);
    }
  }

  private void checkTime(Instant deadline) throws Refusal {
    if (clock.instant().isAfter(deadline)) {
      throw Refusal.of(
          Status.REQUEST_TIMEOUT_408, "the body did not arrive within " + limits.readWithin());
    }
  }

  private static Refusal broken(Exception e) {
    boolean zip = e instanceof ZipException || e.getCause() instanceof ZipException;
    String detail = zip ? "the body is not valid gzip" : "the body ended too early";
    return Refusal.of(Status.BAD_REQUEST_400, detail);
  }

  private Refusal unframed(RequestException e) {
    boolean tooLarge = e.status().code() == Status.REQUEST_ENTITY_TOO_LARGE_413.code();
    return tooLarge
        ? Refusal.of(e.status(), "the body is larger than " + limits.bodyBytes() + " bytes")
        : Refusal.of(Status.BAD_REQUEST_400, "the body is not framed as HTTP asks");
  }
}
