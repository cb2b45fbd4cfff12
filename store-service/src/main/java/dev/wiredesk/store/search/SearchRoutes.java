package dev.wiredesk.store.search;

import dev.wiredesk.runtime.http.Replies;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /v1/search} and {@code GET /v1/articles/{uri}}. */
public final class SearchRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(SearchRoutes.class);
  private static final String ARTICLES = "/v1/articles/";
  private static final String GIVEN_UP = "57014";

  private final ArticleSearch articles;
  private final Timer timer;

  public SearchRoutes(DataSource database, MeterRegistry meters) {
    this.articles = new ArticleSearch(database);
    this.timer =
        Timer.builder("wiredesk.search")
            .description("Time of one search, given-up ones included")
            .publishPercentileHistogram()
            .register(meters);
  }

  /** Adds them to a service's routes. */
  public void addTo(HttpRouting.Builder routing) {
    routing.get("/v1/search", this::search).get(ARTICLES + "*", this::article);
  }

  private void search(ServerRequest request, ServerResponse response) {
    Timer.Sample sample = Timer.start();
    try {
      Search search = SearchParameters.search(request.query().toMap());
      Replies.json(response, Status.OK_200, articles.search(search));
    } catch (BadParameter e) {
      Replies.problem(response, Status.BAD_REQUEST_400, e.remedy());
    } catch (SQLException e) {
      unavailable(response, e);
    } finally {
      sample.stop(timer);
    }
  }

  private void article(ServerRequest request, ServerResponse response) {
    String uri = uri(request.prologue().uriPath().rawPath());
    try {
      Optional<String> article = uri.indexOf('\0') < 0 ? articles.article(uri) : Optional.empty();
      if (article.isPresent()) {
        response.header(HeaderNames.CONTENT_TYPE, "application/json");
        response.send(article.get().getBytes(StandardCharsets.UTF_8));
      } else {
        Replies.problem(
            response,
            Status.NOT_FOUND_404,
            "No article has the uri '" + uri + "'. It must stand percent-encoded in the path.");
      }
    } catch (SQLException e) {
      unavailable(response, e);
    }
  }

  /** What stands after the route, once decoded; a plus sign is a plus sign in a path. */
  private static String uri(String rawPath) {
    String raw = rawPath.substring(ARTICLES.length()).replace("+", "%2B");
    return URLDecoder.decode(raw, StandardCharsets.UTF_8);
  }

  private static void unavailable(ServerResponse response, SQLException e) {
    if (GIVEN_UP.equals(e.getSQLState())) {
      Replies.problem(
          response,
          Status.SERVICE_UNAVAILABLE_503,
          "The search took too long and was given up: narrow it, such as by from and to.");
      return;
    }
    LOG.warn("The database did not answer a search: {}", e.getMessage());
    response.header(HeaderNames.RETRY_AFTER, "5");
    Replies.problem(
        response,
        Status.SERVICE_UNAVAILABLE_503,
        "The database does not answer now; try again in some seconds.");
  }
}
