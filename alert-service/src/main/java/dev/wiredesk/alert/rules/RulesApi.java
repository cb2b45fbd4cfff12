package dev.wiredesk.alert.rules;

import dev.wiredesk.alert.query.QueryReader;
import dev.wiredesk.alert.query.RuleQuery;
import dev.wiredesk.alert.webhook.AddressRules;
import dev.wiredesk.alert.webhook.Secrets;
import dev.wiredesk.alert.webhook.WebhookUrl;
import dev.wiredesk.runtime.http.Replies;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.Webhook;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /v1/rules}: rules over HTTP. A rule is accepted only when it can be matched. */
public final class RulesApi {
  private static final Pattern RULE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

  private final RuleBook book;
  private final RuleWriter writer;
  private final QueryReader queries;
  private final AddressRules addresses;
  private final Secrets secrets;

  public RulesApi(
      RuleBook book,
      RuleWriter writer,
      QueryReader queries,
      AddressRules addresses,
      Secrets secrets) {
    this.book = book;
    this.writer = writer;
    this.queries = queries;
    this.addresses = addresses;
    this.secrets = secrets;
  }

  /** Adds the routes. */
  public void addTo(HttpRouting.Builder routing) {
    routing
        .get("/v1/rules", (request, response) -> list(response))
        .get("/v1/rules/{ruleId}", this::show)
        .put("/v1/rules/{ruleId}", this::put)
        .delete("/v1/rules/{ruleId}", this::delete)
        .post("/v1/rules/test", this::test);
  }

  private void list(ServerResponse response) {
    Replies.json(
        response, Status.OK_200, Map.of("rules", book.rules().stream().map(RuleView::of).toList()));
  }

  private void show(ServerRequest request, ServerResponse response) {
    String ruleId = ruleId(request);
    book.rule(ruleId)
        .ifPresentOrElse(
            entry -> Replies.json(response, Status.OK_200, RuleView.of(entry)),
            () -> Replies.problem(response, Status.NOT_FOUND_404, "No rule is named " + ruleId));
  }

  private void put(ServerRequest request, ServerResponse response) {
    String ruleId = ruleId(request);
    if (!RULE_ID.matcher(ruleId).matches()) {
      Replies.problem(
          response, Status.BAD_REQUEST_400, "The rule id must match " + RULE_ID.pattern());
      return;
    }
    switch (RuleJson.read(ruleId, body(request))) {
      case RuleChange.Written written -> put(ruleId, written.rule(), response);
      case RuleChange.Unreadable bad ->
          Replies.problem(response, Status.BAD_REQUEST_400, bad.reason());
      case RuleChange.Deleted none -> throw new IllegalStateException("JSON deletes no rule");
    }
  }

  private void put(String ruleId, AlertRule rule, ServerResponse response) {
    Optional<String> problem = problem(rule);
    if (problem.isPresent()) {
      Replies.problem(response, Status.BAD_REQUEST_400, problem.get());
      return;
    }
    boolean isNew = book.rule(ruleId).isEmpty();
    if (!writer.write(ruleId, rule)) {
      unavailable(response);
      return;
    }
    RuleEntry shown = book.rule(ruleId).orElseGet(() -> RuleEntry.active(ruleId, rule, false));
    Replies.json(response, isNew ? Status.CREATED_201 : Status.OK_200, RuleView.of(shown));
  }

  private void delete(ServerRequest request, ServerResponse response) {
    if (writer.write(ruleId(request), null)) {
      response.status(Status.NO_CONTENT_204).send();
    } else {
      unavailable(response);
    }
  }

  private void test(ServerRequest request, ServerResponse response) {
    RuleTrial.read(body(request))
        .ifPresentOrElse(
            trial -> reply(trial, response),
            () ->
                Replies.problem(
                    response,
                    Status.BAD_REQUEST_400,
                    "Expected a JSON object of texts: 'query', 'headline', 'body'"));
  }

  private void reply(RuleTrial trial, ServerResponse response) {
    switch (queries.read(trial.query())) {
      case RuleQuery.Refused refused ->
          Replies.problem(response, Status.BAD_REQUEST_400, refused.explanation());
      case RuleQuery.Accepted accepted ->
          Replies.json(
              response,
              Status.OK_200,
              Map.of("matches", trial.matches(queries), "asksForClaims", accepted.asksForClaims()));
    }
  }

  private Optional<String> problem(AlertRule rule) {
    if (queries.read(rule.getQuery()) instanceof RuleQuery.Refused refused) {
      return Optional.of(refused.explanation());
    }
    return webhookProblem(rule.getWebhook());
  }

  private Optional<String> webhookProblem(@Nullable Webhook webhook) {
    if (webhook == null) {
      return Optional.empty();
    }
    String secret = webhook.getSecretName();
    if (secret != null && !secrets.names().contains(secret)) {
      return Optional.of(
          "No secret is named "
              + secret
              + "; the settings wiredesk.alert.secrets hold "
              + secrets.names());
    }
    return WebhookUrl.problem(webhook.getUrl(), addresses);
  }

  private static byte[] body(ServerRequest request) {
    return request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
  }

  private static String ruleId(ServerRequest request) {
    return request.path().pathParameters().get("ruleId");
  }

  private static void unavailable(ServerResponse response) {
    response.header(HeaderNames.RETRY_AFTER, "5");
    Replies.problem(
        response,
        Status.SERVICE_UNAVAILABLE_503,
        "The broker did not acknowledge it; ask again, doing so twice does no harm");
  }
}
