package dev.wiredesk.ingest.push;

import java.util.concurrent.Semaphore;

/**
 * The memory that all requests together may hold. It never waits: a client that is told to come
 * back costs nothing, one that waits costs a connection. Each request takes its share as its bytes
 * come in and gives it back when it is answered.
 */
final class BytesInFlight {
  private final Semaphore free;

  BytesInFlight(int most) {
    this.free = new Semaphore(most);
  }

  Share share() {
    return new Share();
  }

  /** What one request holds. Used by that request's thread alone. */
  final class Share implements AutoCloseable {
    /** Threads, headers and objects of a request cost about this much, however small its body. */
    private static final int REQUEST = 4096;

    private int held;

    /** Takes what is needed to hold so many bytes of body; false if there is no room for it. */
    boolean growTo(int bytes) {
      int more = bytes + REQUEST - held;
      if (more > 0 && !free.tryAcquire(more)) {
        return false;
      }
      held += Math.max(more, 0);
      return true;
    }

    @Override
    public void close() {
      free.release(held);
      held = 0;
    }
  }
}
