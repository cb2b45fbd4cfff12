package dev.wiredesk.ingest.article;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wiredesk.schemas.DateOrigin;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.IngestMode;
import dev.wiredesk.schemas.RawArticle;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of one article in JSON, checked one by one against the contract. */
final class ArticleFields {
  private static final Set<String> TAKEN =
      Set.copyOf(
          List.of(
              "uri",
              "version",
              "headline",
              "body",
              "byline",
              "located",
              "language",
              "firstCreated",
              "versionCreated",
              "publisher",
              "url",
              "section",
              "keywords",
              "discoveredBy",
              "ingestMode"));

  /** Part of the contract, but always filled here: a record read from a topic can be sent again. */
  private static final Set<String> FILLED_HERE = Set.of("dateOrigin", "fetch", "contentDigest");

  private final FieldValues fields;

  ArticleFields(JsonNode tree) throws FieldProblem {
    if (!tree.isObject()) {
      throw new FieldProblem("an article is a JSON object with at least 'body'");
    }
    requireKnown(tree.fieldNames());
    this.fields = new FieldValues(tree);
  }

  RawArticle.Builder article(DiscoveredBy defaultWay, IngestMode defaultMode) throws FieldProblem {
    String publisher = fields.line("publisher");
    ArticleText words = new ArticleText(orEmpty(publisher), headline(), body());
    String url = url();
    return draft(words)
        .setUri(uri(url, words))
        .setVersion(fields.count("version", 1))
        .setByline(fields.line("byline"))
        .setLocated(fields.line("located"))
        .setLanguage(fields.language("language"))
        .setFirstCreated(fields.instant("firstCreated"))
        .setVersionCreated(fields.instant("versionCreated"))
        .setDateOrigin(dateOrigin())
        .setPublisher(publisher)
        .setUrl(url)
        .setSection(fields.line("section"))
        .setKeywords(fields.lines("keywords"))
        .setDiscoveredBy(fields.symbol("discoveredBy", defaultWay))
        .setIngestMode(fields.symbol("ingestMode", defaultMode));
  }

  /** An article of which only the words are known. */
  static RawArticle.Builder draft(ArticleText words) {
    return RawArticle.newBuilder()
        .setUri(Identity.derived(null, words))
        .setDateOrigin(DateOrigin.UNKNOWN)
        .setHeadline(words.headline())
        .setBody(words.body())
        .setContentDigest(words.contentDigest());
  }

  private static void requireKnown(Iterator<String> names) throws FieldProblem {
    while (names.hasNext()) {
      String name = names.next();
      if (!TAKEN.contains(name) && !FILLED_HERE.contains(name)) {
        throw new FieldProblem(
            "unknown field '"
                + shown(name)
                + "'; known are "
                + String.join(", ", new TreeSet<>(TAKEN)));
      }
    }
  }

  private static String shown(String name) {
    String line = CleanText.line(name);
    return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 30)) + "...";
  }

  private String headline() throws FieldProblem {
    return orEmpty(fields.line("headline"));
  }

  private String body() throws FieldProblem {
    String body = fields.text("body");
    String clean = body == null ? "" : CleanText.lines(body);
    if (clean.isBlank()) {
      throw new FieldProblem("'body' is missing or blank: an article needs text");
    }
    return clean;
  }

  private @Nullable String url() throws FieldProblem {
    String url = fields.line("url");
    if (url == null) {
      return null;
    }
    return WebAddress.of(url)
        .map(WebAddress::canonical)
        .orElseThrow(
            () ->
                new FieldProblem(
                    "'url' must be an absolute http or https address, without a user"));
  }

  private String uri(@Nullable String url, ArticleText words) throws FieldProblem {
    String given = fields.text("uri");
    return given == null ? Identity.derived(url, words) : Identity.given(given);
  }

  private DateOrigin dateOrigin() {
    boolean supplied = fields.has("versionCreated") || fields.has("firstCreated");
    return supplied ? DateOrigin.SUPPLIED : DateOrigin.UNKNOWN;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
