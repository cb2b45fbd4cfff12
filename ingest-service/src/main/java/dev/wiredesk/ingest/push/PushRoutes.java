package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.article.ArticleReader;
import dev.wiredesk.ingest.publish.ArticlePublisher;
import dev.wiredesk.ingest.publish.Outcome;
import dev.wiredesk.ingest.push.BytesInFlight.Share;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code POST /v1/articles}. Each request reads its body, publishes what is in it and answers once
 * the broker has acknowledged, all on the request's own virtual thread.
 */
public final class PushRoutes implements Consumer<HttpRouting.Builder> {
  private final ArticleReader articles;
  private final ArticlePublisher publisher;
  private final BytesInFlight inFlight;
  private final RequestBody body;

  public PushRoutes(
      ArticleReader articles, ArticlePublisher publisher, PushLimits limits, Clock clock) {
    this.articles = articles;
    this.publisher = publisher;
    this.inFlight = new BytesInFlight(limits.bytesInFlight());
    this.body = new RequestBody(limits, clock);
  }

  @Override
  public void accept(HttpRouting.Builder routing) {
    routing.post("/v1/articles", this::post);
  }

  private void post(ServerRequest request, ServerResponse response) {
    try (Share share = inFlight.share()) {
      BodyFormat format = MediaTypes.formatOf(request);
      Submission submission = format.read(body.bytes(request, share), articles);
      List<Outcome> outcomes = publisher.publish(submission.readings());
      Answers.answer(response, submission, outcomes);
    } catch (Refusal refusal) {
      Answers.refuse(response, refusal);
    }
  }
}
