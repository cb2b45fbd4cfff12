package dev.wiredesk.alert.webhook;

import dev.wiredesk.schemas.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Calls webhooks, one attempt at a time; several threads may. An attempt ends within the timeout
 * whatever the receiver does: drips its answer, sends without end, or says nothing. Redirects are
 * not followed.
 */
public final class WebhookSender implements AutoCloseable {
  /** So much of an answer is read, that its connection can be used again. */
  private static final int MAX_ANSWER_BYTES = 16 * 1024;

  private final AddressRules rules;
  private final Secrets secrets;
  private final Duration timeout;
  private final Clock clock;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("webhook-deadlines").daemon(true).factory());

  /**
   * @param timeout for a whole attempt, from the look-up of the name to the end of the answer
   * @param names looks host names up; each address is checked by the rules
   */
  public WebhookSender(
      AddressRules rules, Secrets secrets, Duration timeout, Clock clock, DnsResolver names) {
    this.rules = rules;
    this.secrets = secrets;
    this.timeout = timeout;
    this.clock = clock;
    this.client = client(timeout, new CheckedAddresses(names, rules));
  }

  /**
   * Makes one attempt.
   *
   * @param id the same for every attempt of one message
   */
  public Answer send(Webhook target, String id, byte[] body) {
    Optional<String> problem = WebhookUrl.problem(target.getUrl(), rules);
    if (problem.isPresent()) {
      return new Answer.Final(Answer.Outcome.REFUSED, problem.get());
    }
    String secret = target.getSecretName();
    if (secret != null && !secrets.names().contains(secret)) {
      return new Answer.Final(
          Answer.Outcome.REFUSED, "no setting wiredesk.alert.secrets." + secret);
    }
    return attempt(request(URI.create(target.getUrl()), secret, id, body));
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the HTTP client", e);
    }
  }

  private HttpPost request(URI url, @Nullable String secret, String id, byte[] body) {
    HttpPost post = new HttpPost(url);
    long timestamp = clock.instant().getEpochSecond();
    post.setHeader("webhook-id", id);
    post.setHeader("webhook-timestamp", Long.toString(timestamp));
    if (secret != null) {
      post.setHeader("webhook-signature", secrets.sign(secret, id, timestamp, body));
    }
    post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    return post;
  }

  private Answer attempt(HttpPost post) {
    Future<?> deadline =
        deadlines.schedule(post::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse response = client.executeOpen(host(post), post, null)) {
      Answer answer = answer(response.getCode());
      drain(response, post);
      return answer;
    } catch (CheckedAddresses.RefusedAddress e) {
      return new Answer.Final(Answer.Outcome.REFUSED, String.valueOf(e.getMessage()));
    } catch (IOException | IllegalStateException e) {
      // The latter is what the client says when the deadline strikes between two of its steps.
      return new Answer.Again(
          post.isCancelled() ? "no answer within " + timeout : String.valueOf(e.getMessage()));
    } finally {
      deadline.cancel(false);
    }
  }

  private static HttpHost host(HttpPost post) throws IOException {
    try {
      return HttpHost.create(post.getUri());
    } catch (URISyntaxException e) {
      throw new IOException("Not a URL", e);
    }
  }

  /**
   * Reads a short answer to its end, so that the connection can be used again, and breaks off a
   * long one. The receiver has decided with its status: what becomes of the body changes nothing.
   */
  private static void drain(ClassicHttpResponse response, HttpPost post) {
    if (response.getEntity() == null) {
      return;
    }
    try {
      byte[] start = response.getEntity().getContent().readNBytes(MAX_ANSWER_BYTES);
      if (start.length == MAX_ANSWER_BYTES) {
        post.cancel();
      }
    } catch (IOException e) {
      post.cancel();
    }
  }

  private static Answer answer(int status) {
    if (status >= 200 && status < 300) {
      return new Answer.Delivered(status);
    }
    return switch (status) {
      case 408, 425, 429 -> new Answer.Again("status " + status);
      case 410 -> new Answer.Final(Answer.Outcome.GONE, "status 410");
      default ->
          status >= 500
              ? new Answer.Again("status " + status)
              : new Answer.Final(Answer.Outcome.REJECTED, "status " + status);
    };
  }

  private static CloseableHttpClient client(Duration timeout, DnsResolver checked) {
    Timeout limit = Timeout.of(timeout);
    HttpClientConnectionManager connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(checked)
            .setMaxConnTotal(200)
            .setMaxConnPerRoute(20)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(limit).setSocketTimeout(limit).build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(limit)
                .setConnectionRequestTimeout(limit)
                .build())
        .setUserAgent("Wiredesk")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }
}
