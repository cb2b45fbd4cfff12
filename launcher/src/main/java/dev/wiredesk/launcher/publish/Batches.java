package dev.wiredesk.launcher.publish;

import dev.wiredesk.launcher.console.CommandFailed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers articles into requests of a size the service likes, and sends each until every article of
 * it has its verdict. One thread uses it.
 */
final class Batches {
  private static final int MOST_ARTICLES = 200;
  private static final int MOST_BYTES = 512 * 1024;

  private final IngestClient client;
  private final Tally tally;
  private final Patience patience;
  private final List<SourceLine> waiting = new ArrayList<>();
  private int waitingBytes;

  Batches(IngestClient client, Tally tally, Patience patience) {
    this.client = client;
    this.tally = tally;
    this.patience = patience;
  }

  void add(SourceLine line) {
    int bytes = line.json().getBytes(StandardCharsets.UTF_8).length + 1;
    if (waitingBytes + bytes > MOST_BYTES || waiting.size() == MOST_ARTICLES) {
      send();
    }
    waiting.add(line);
    waitingBytes += bytes;
  }

  void reject(String place, String reason) {
    tally.rejected(place, reason);
  }

  /** Sends what has gathered and returns when the service has taken or rejected each article. */
  void send() {
    List<SourceLine> left = List.copyOf(waiting);
    waiting.clear();
    waitingBytes = 0;
    patience.startAnew();
    while (!left.isEmpty()) {
      left = sendOnce(left);
    }
    tally.progress();
  }

  /** What has to be sent again. */
  private List<SourceLine> sendOnce(List<SourceLine> batch) {
    return switch (client.send(batch)) {
      case Reply.Verdicts verdicts -> settle(batch, verdicts);
      case Reply.Later later -> holdBack(later.pause(), later.reason(), batch);
      case Reply.Refused refused -> refuse(batch, refused.reason());
    };
  }

  private List<SourceLine> settle(List<SourceLine> batch, Reply.Verdicts verdicts) {
    List<SourceLine> again = new ArrayList<>();
    String reason = "";
    for (Reply.Verdict verdict : verdicts.items()) {
      SourceLine line = batch.get(verdict.index());
      switch (verdict.state()) {
        case ACCEPTED -> tally.countAccepted();
        case REJECTED -> tally.rejected(line.place(), verdict.detail());
        case UNAVAILABLE -> {
          again.add(line);
          reason = verdict.detail();
        }
      }
    }
    return again.isEmpty() ? again : holdBack(verdicts.pause(), reason, again);
  }

  private List<SourceLine> holdBack(Duration wait, String reason, List<SourceLine> batch) {
    if (!patience.allows(wait)) {
      throw new CommandFailed(
          "Gave up after "
              + patience
              + ": "
              + reason
              + ". First article not taken: "
              + batch.get(0).place()
              + ". Sending all again does no harm: the same article gets the same id.");
    }
    tally.waits(reason, wait.toSeconds());
    patience.pause(wait);
    return batch;
  }

  /** One article too large must not take its neighbours along. */
  private List<SourceLine> refuse(List<SourceLine> batch, String reason) {
    if (batch.size() > 1) {
      batch.forEach(this::settleAlone);
    } else {
      tally.rejected(batch.get(0).place(), reason);
    }
    return List.of();
  }

  private void settleAlone(SourceLine line) {
    List<SourceLine> left = List.of(line);
    while (!left.isEmpty()) {
      left = sendOnce(left);
    }
  }
}
