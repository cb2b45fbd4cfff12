package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.push.BytesInFlight.Share;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.HttpException;
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
    try {
      return read(request.content().inputStream(), share);
    } catch (IOException | UncheckedIOException | InsufficientDataAvailableException e) {
      throw broken(e);
    } catch (RequestException e) {
      throw stopped(e.status());
    } catch (HttpException e) {
      throw stopped(e.status());
    }
  }

  private byte[] read(InputStream in, Share share) throws IOException, Refusal {
    Instant deadline = clock.instant().plus(limits.readWithin());
    ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
    byte[] buffer = new byte[BUFFER];
    int count = in.read(buffer);
    while (count >= 0) {
      body.write(buffer, 0, count);
      checkSize(body.size());
      checkRoom(share, body.size());
      checkTime(deadline);
      count = in.read(buffer);
    }
    // Only here: to close it earlier would read what a refusal does not want to wait for.
    in.close();
    return body.toByteArray();
  }

  private void checkSize(int size) throws Refusal {
    if (size > limits.bodyBytes()) {
      throw tooLarge();
    }
  }

  private Refusal tooLarge() {
    return Refusal.of(
        Status.REQUEST_ENTITY_TOO_LARGE_413,
        "the body is larger than " + limits.bodyBytes() + " bytes; send fewer articles at once");
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

  // The server has a limit of its own, for bodies as they come and for bodies unpacked.
  private Refusal stopped(Status status) {
    return status.code() == Status.REQUEST_ENTITY_TOO_LARGE_413.code()
        ? tooLarge()
        : Refusal.of(Status.BAD_REQUEST_400, "the body is not framed as HTTP asks");
  }
}
