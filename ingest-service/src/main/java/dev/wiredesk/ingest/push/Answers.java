package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.article.Reading.Fault;
import dev.wiredesk.ingest.publish.Outcome;
import dev.wiredesk.runtime.http.Replies;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.List;

/** Puts outcomes into HTTP. */
final class Answers {
  private static final Duration BROKER_BACK = Duration.ofSeconds(2);
  private static final Status MULTI_STATUS = Status.create(207, "Multi-Status");
  private static final Status UNPROCESSABLE_CONTENT = Status.create(422, "Unprocessable Content");

  private Answers() {}

  static void answer(ServerResponse response, Submission submission, List<Outcome> outcomes) {
    if (submission.isBatch()) {
      batch(response, submission, outcomes);
    } else {
      single(response, outcomes.get(0));
    }
  }

  /** Closes the connection as well: what is left of the body is not worth reading. */
  static void refuse(ServerResponse response, Refusal refusal) {
    refusal.retryAfter().ifPresent(wait -> retryAfter(response, wait));
    response.header(HeaderValues.CONNECTION_CLOSE);
    Replies.problem(response, refusal.status(), refusal.detail());
  }

  private static void single(ServerResponse response, Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted yes -> Replies.json(response, Status.ACCEPTED_202, Receipt.of(yes));
      case Outcome.Rejected no -> Replies.problem(response, status(no.fault()), no.message());
      case Outcome.Unavailable later -> {
        retryAfter(response, BROKER_BACK);
        Replies.problem(
            response,
            Status.SERVICE_UNAVAILABLE_503,
            "the article is not stored, send it again: " + later.reason());
      }
    }
  }

  private static void batch(
      ServerResponse response, Submission submission, List<Outcome> outcomes) {
    BatchReply reply = BatchReply.of(submission.lines(), outcomes);
    boolean anyAway = outcomes.stream().anyMatch(Outcome.Unavailable.class::isInstance);
    if (anyAway) {
      retryAfter(response, BROKER_BACK);
    }
    Replies.json(response, status(reply, anyAway), reply);
  }

  private static Status status(BatchReply reply, boolean anyAway) {
    if (anyAway && reply.accepted() == 0) {
      return Status.SERVICE_UNAVAILABLE_503;
    }
    return reply.accepted() == reply.items().size() ? Status.OK_200 : MULTI_STATUS;
  }

  private static Status status(Fault fault) {
    return switch (fault) {
      case MALFORMED -> Status.BAD_REQUEST_400;
      case UNACCEPTABLE -> UNPROCESSABLE_CONTENT;
      case TOO_MANY -> Status.REQUEST_ENTITY_TOO_LARGE_413;
    };
  }

  private static void retryAfter(ServerResponse response, Duration wait) {
    response.header(HeaderNames.RETRY_AFTER, Long.toString(wait.toSeconds()));
  }
}
